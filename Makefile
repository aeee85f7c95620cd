# Short names for the Maven lines; each prints the line it runs.
.PHONY: dev demo test unit it fmt check ear clean

dev:   ; mvn -Dquickly package
demo:  ; mvn -Pdemo package
test:  ; mvn verify
unit:  ; mvn test
it:    ; mvn -pl ejb verify -Dskip.unit
fmt:   ; mvn spotless:apply
check: ; mvn process-classes -Dspotless.goal=check
ear:   ; mvn package -DskipTests
clean: ; mvn clean

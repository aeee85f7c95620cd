package org.compagnon.canary.beta;

import jakarta.ejb.Stateless;
import java.time.Instant;
import org.compagnon.canary.alpha.Undeclared;

/** Open to everybody by oversight, and reads the machine's clock. */
@Stateless
public class Careless {
  Undeclared back;

  public Instant open() {
    return Instant.now();
  }

  public void a() {}

  public void b() {}

  public void c() {}

  public void d() {}

  public void e() {}

  public void f() {}

  public void g() {}

  public void h() {}

  public void i() {}

  public void j() {}

  public void k() {}

  public void l() {}
}

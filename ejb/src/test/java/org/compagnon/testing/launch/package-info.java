/** What runs in the test JVM around the server: database, mail server, deployment. */
package org.compagnon.testing.launch;

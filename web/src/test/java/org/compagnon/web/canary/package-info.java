/** Classes that break the rules on purpose: a rule that does not catch its canary is no rule. */
package org.compagnon.web.canary;

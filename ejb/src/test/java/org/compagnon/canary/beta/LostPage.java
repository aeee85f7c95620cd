package org.compagnon.canary.beta;

/** A screen in the business module. */
class LostPage {}

package org.compagnon.web.canary;

/** A page that others lean on. */
class OtherPage {}

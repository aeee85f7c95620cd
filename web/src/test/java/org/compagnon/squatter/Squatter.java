package org.compagnon.squatter;

/** Lives where it should not. */
class Squatter {}

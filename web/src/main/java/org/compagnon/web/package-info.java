/**
 * The screens and the REST interface: parse, call one facade, shape the answer. Nothing is decided
 * here.
 */
package org.compagnon.web;

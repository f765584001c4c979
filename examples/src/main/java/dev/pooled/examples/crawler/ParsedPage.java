package dev.pooled.examples.crawler;

import java.util.List;

/**
 * What a worker found in a page.
 *
 * @param links where it leads, absolute and without fragments
 */
public record ParsedPage(String title, String text, List<String> links) {}

package dev.waymark.engine.catalogue.onet;

import dev.waymark.engine.catalogue.RatingQuality;

/**
 * What the survey says of one element in one occupation.
 *
 * @param importance 1–5
 * @param level 0–7, as published, even where marked as not relevant
 * @param levelError standard error of the level in level points, above 0; published, or ours where the quality says so
 */
public record SurveyedRating(double importance, double level, double levelError, RatingQuality quality) {}

package dev.pooled.examples.mandelbrot;

/**
 * What part of the plane a picture shows, and how finely. Immutable.
 *
 * @param centreX the middle of the picture
 * @param centreY the middle of the picture
 * @param extent how much of the plane the picture's width shows
 * @param width the picture's width in pixels
 * @param height the picture's height in pixels
 * @param turns after so many turns a point counts as one of the set
 */
record View(double centreX, double centreY, double extent, int width, int height, int turns) {

    /** The tail of a sea horse, in the valley between the head and the body of the set. */
    static View ofWidth(int width) {
        return new View(-0.74345, 0.13145, 0.003, width, width * 5 / 8, 3_000);
    }

    double x(double column) {
        return centreX + (column / width - 0.5) * extent;
    }

    double y(double row) {
        return centreY + (row / height - 0.5) * extent * height / width;
    }
}

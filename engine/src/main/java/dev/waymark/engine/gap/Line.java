package dev.waymark.engine.gap;

/** A straight line by least squares. */
record Line(double slope, double intercept, double correlation) {
    static Line through(double[] x, double[] y) {
        int n = x.length;
        double meanX = 0;
        double meanY = 0;
        for (int i = 0; i < n; i++) {
            meanX += x[i] / n;
            meanY += y[i] / n;
        }
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int i = 0; i < n; i++) {
            xx += (x[i] - meanX) * (x[i] - meanX);
            yy += (y[i] - meanY) * (y[i] - meanY);
            xy += (x[i] - meanX) * (y[i] - meanY);
        }
        double slope = xx == 0 ? 0 : xy / xx;
        return new Line(slope, meanY - slope * meanX, xx == 0 || yy == 0 ? 0 : xy / Math.sqrt(xx * yy));
    }

    double at(double x) {
        return intercept + slope * x;
    }
}

package bad;

import dev.pooled.Pooled;

abstract class Shape {
    @Pooled
    abstract double area(double scale);
}

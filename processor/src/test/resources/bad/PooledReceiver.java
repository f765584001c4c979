package bad;

import dev.pooled.Pooled;

class Renderer {
    private final int width;

    Renderer(int width) {
        this.width = width;
    }

    @Pooled
    String render(String text) {
        return text.substring(0, width);
    }
}

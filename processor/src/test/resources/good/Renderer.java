package good;

import dev.pooled.Pooled;
import java.io.Serializable;

/** Resident and carried at once. */
public class Renderer implements Serializable {
    private static final long serialVersionUID = 1L;

    Renderer() {}

    @Pooled
    public String render(String text) {
        return text;
    }

    @Pooled
    public void warm() {}
}

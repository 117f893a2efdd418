package dev.waymark.server.api;

import dev.waymark.server.refusal.Refusal;
import dev.waymark.server.refusal.Refused;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/** Names what a body leaves out and may not, so that no use case meets a null it was not written for. */
@ControllerAdvice(basePackageClasses = ApiProblems.class)
class CompleteBodies extends RequestBodyAdviceAdapter {
    @Override
    public boolean supports(MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public Object afterBodyRead(
            Object body,
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter) {
        Map<String, String> complaints = new LinkedHashMap<>();
        if (body instanceof Record read) {
            look(read, "", complaints);
        }
        if (!complaints.isEmpty()) {
            throw new Refused(new Refusal.Invalid(complaints));
        }
        return body;
    }

    private static void look(Record read, String path, Map<String, String> complaints) {
        for (RecordComponent component : read.getClass().getRecordComponents()) {
            String name = path + component.getName();
            Object value = value(component, read);
            if (value == null && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                complaints.put(name, "'%s' is missing.".formatted(name));
            } else if (value instanceof Record inner) {
                look(inner, name + ".", complaints);
            } else if (value instanceof List<?> all) {
                for (int i = 0; i < all.size(); i++) {
                    if (all.get(i) instanceof Record inner) {
                        look(inner, "%s[%d].".formatted(name, i), complaints);
                    }
                }
            }
        }
    }

    private static @Nullable Object value(RecordComponent component, Record read) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(read);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}

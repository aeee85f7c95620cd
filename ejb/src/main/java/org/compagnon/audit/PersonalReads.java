package org.compagnon.audit;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.compagnon.security.CurrentCaller;
import org.compagnon.shared.Language;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;
import org.compagnon.shared.PersonalRead;

/** Notes in the trail what was read of people (AU5); a read that fails is not noted. */
@Interceptor
@PersonalRead
@Priority(Interceptor.Priority.APPLICATION)
public class PersonalReads {
  private static final String LIST = "list";

  /** How much is shown and how, which says nothing of what was looked for. */
  private static final Set<Class<?>> SHAPES = Set.of(PageRequest.class, Language.class, int.class);

  @Inject private Looks looks;
  @Inject private CurrentCaller current;

  /** Calls the method, then notes that it was read. */
  @AroundInvoke
  public Object note(InvocationContext call) throws Exception {
    Object read = call.proceed();
    if (current.find().isPresent()) {
      looks.noteOnce(factOf(call, read));
    }
    return read;
  }

  private static AuditFact factOf(InvocationContext call, Object read) {
    PersonalRead mark = call.getMethod().getAnnotation(PersonalRead.class);
    if (!mark.tells()) {
      return AuditFact.of(mark.action(), mark.thing(), LIST);
    }
    Map<String, Object> wanted = new TreeMap<>();
    Object id = null;
    Parameter[] parameters = call.getMethod().getParameters();
    for (int i = 0; i < parameters.length; i++) {
      Object value = call.getParameters()[i];
      if (id == null && parameters[i].getType() == long.class) {
        id = value;
      } else if (value != null && !SHAPES.contains(parameters[i].getType())) {
        wanted.put(parameters[i].getName(), value);
      }
    }
    if (id != null) {
      return AuditFact.of(mark.action(), mark.thing(), id).after(orNull(wanted));
    }
    Object readId = idOf(read);
    return readId == null
        ? AuditFact.of(mark.action(), mark.thing(), LIST).after(orNull(wanted))
        : AuditFact.of(mark.action(), mark.thing(), readId);
  }

  private static Map<String, Object> orNull(Map<String, Object> wanted) {
    return wanted.isEmpty() ? null : wanted;
  }

  /** The id of a record that was read; null for lists and for what has none. */
  private static Object idOf(Object read) {
    if (read == null || read instanceof Page || !read.getClass().isRecord()) {
      return null;
    }
    for (RecordComponent part : read.getClass().getRecordComponents()) {
      if ("id".equals(part.getName())) {
        try {
          return part.getAccessor().invoke(read);
        } catch (ReflectiveOperationException e) {
          throw new IllegalStateException("The record's id cannot be read", e);
        }
      }
    }
    return null;
  }
}

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Copies a jar and raises its classes to the version of Java that the program is compiled for. What
 * they do stays the same. Classes of Java 5 have no stack maps: AOT caches leave them out
 * or hold them unverified, and the JVM loads its old verifier for them. ASM works the maps out.
 *
 * <p>Usage: {@code java -classpath asm.jar RaiseClasses.java OLD_JAR NEW_JAR}
 */
final class RaiseClasses {

  /** The Apache License wants changes to be stated. */
  private static final String NOTICE =
      "transition has raised the version of these classes to that of Java 17, and added stack maps.\n";

  private RaiseClasses() {}

  public static void main(String[] args) throws IOException {
    Path old = Path.of(args[0]);
    try (JarFile jar = new JarFile(old.toFile());
        URLClassLoader classes = new URLClassLoader(new URL[] {old.toUri().toURL()});
        ZipOutputStream raised = new ZipOutputStream(Files.newOutputStream(Path.of(args[1])))) {
      for (JarEntry entry : Collections.list(jar.entries())) {
        byte[] content = jar.getInputStream(entry).readAllBytes();
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(entry.getTimeLocal());
        raised.putNextEntry(copy);
        raised.write(isClass(entry) ? raised(content, classes) : content);
        raised.closeEntry();
      }
      ZipEntry notice = new ZipEntry("META-INF/CHANGES");
      notice.setTimeLocal(jar.getEntry("META-INF/MANIFEST.MF").getTimeLocal());
      raised.putNextEntry(notice);
      raised.write(NOTICE.getBytes(UTF_8));
      raised.closeEntry();
    }
  }

  /** What says how a jar is a module is for newer JVMs anyway. */
  private static boolean isClass(JarEntry entry) {
    return entry.getName().endsWith(".class") && !entry.getName().endsWith("module-info.class");
  }

  private static byte[] raised(byte[] content, ClassLoader classes) {
    ClassWriter writer =
        new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
          @Override
          protected ClassLoader getClassLoader() {
            return classes;
          }
        };
    new ClassReader(content)
        .accept(
            new ClassVisitor(Opcodes.ASM9, writer) {
              @Override
              public void visit(
                  int version,
                  int access,
                  String name,
                  String signature,
                  String superName,
                  String[] interfaces) {
                super.visit(Opcodes.V17, access, name, signature, superName, interfaces);
              }
            },
            ClassReader.SKIP_FRAMES);
    return writer.toByteArray();
  }
}

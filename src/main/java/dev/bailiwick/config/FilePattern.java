package dev.bailiwick.config;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Which files are meant: a file, a folder with all that is in it, or a glob such as {@code byoc-*.csv}, from the folder of
 * {@code bailiwick.yaml} on.
 */
final class FilePattern {

    private static final Pattern HERE = Pattern.compile("^(?:\\./+)+");

    private final Path base;
    private final String pattern;
    private final PathMatcher matcher;

    /**
     * @param base the folder that the pattern starts from
     * @throws PatternSyntaxException if it is no glob
     */
    FilePattern(Path base, String pattern) {
        this.base = base.toAbsolutePath().normalize();
        this.pattern = HERE.matcher(pattern).replaceFirst("");
        this.matcher = matcher(this.pattern);
    }

    /** All that is here is meant by a dot, and by two stars also what stands in no folder. */
    private static PathMatcher matcher(String pattern) {
        String all = pattern.isEmpty() || pattern.equals(".") ? "**" : pattern;
        String here = all.startsWith("**/") ? "{" + all + "," + all.substring(3) + "}" : all;
        return FileSystems.getDefault().getPathMatcher("glob:" + here);
    }

    /** @param file as the user named it, from the working directory on */
    boolean matches(String file) {
        Path absolute = Path.of(file).toAbsolutePath().normalize();
        if (!absolute.startsWith(base)) {
            return false;
        }
        Path inside = base.relativize(absolute);
        return matcher.matches(inside)
                || inside.startsWith(Path.of(pattern.replace('*', '_').replace('?', '_')));
    }
}

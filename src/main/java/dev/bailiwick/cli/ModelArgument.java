package dev.bailiwick.cli;

import dev.bailiwick.mapping.RuleFolder;
import dev.bailiwick.model.ModelReader;
import dev.bailiwick.model.ResolvedModel;
import dev.bailiwick.model.ResponsibilityModel;
import java.nio.file.Path;

/** A model as users name it: the id of one in the folder of rules, a YAML file, or a file in a revision of git. */
final class ModelArgument {

    private ModelArgument() {}

    /**
     * The model, and who answers for its duties by the rules of the folder.
     *
     * @throws dev.bailiwick.problem.UnusableException with all that is wrong in it
     */
    static ResolvedModel read(String name, RuleFolder folder, Git git) {
        ResponsibilityModel model = model(name, folder, git);
        return new ResolvedModel(model, folder.assigner(model).assignments());
    }

    /** Topics are not checked in a file: an old model may list some that are gone. */
    private static ResponsibilityModel model(String name, RuleFolder folder, Git git) {
        if (Git.isOne(name)) {
            return ModelReader.parse(git.read(name), name);
        }
        boolean file = name.contains("/") || name.contains("\\") || name.matches(".*\\.ya?ml");
        return file ? ModelReader.read(Path.of(name)) : folder.model(name);
    }
}

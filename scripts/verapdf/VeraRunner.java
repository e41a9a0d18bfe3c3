import java.io.FileInputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.RuleId;

/** Validates PDF files against PDF/UA-1: a line per file, a line per failed rule, exit 1 if any failed. */
public class VeraRunner {
  private static final PDFAFlavour FLAVOUR = PDFAFlavour.PDFUA_1;

  public static void main(String[] files) {
    Logger.getLogger("").setLevel(Level.OFF);
    VeraGreenfieldFoundryProvider.initialise();
    boolean allPassed = true;
    for (String file : files) allPassed &= passes(file);
    System.exit(allPassed ? 0 : 1);
  }

  private static boolean passes(String file) {
    try (PDFAParser parser = Foundries.defaultInstance().createParser(new FileInputStream(file), FLAVOUR);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(FLAVOUR, false)) {
      ValidationResult result = validator.validate(parser);
      System.out.println((result.isCompliant() ? "PASS " : "FAIL ") + file);
      if (!result.isCompliant()) printFailures(result);
      return result.isCompliant();
    } catch (Exception problem) {
      System.out.println("FAIL " + file);
      System.out.println("  cannot be read: " + problem.getMessage());
      return false;
    }
  }

  private static void printFailures(ValidationResult result) {
    Map<RuleId, TestAssertion> examples = new LinkedHashMap<>();
    for (TestAssertion assertion : result.getTestAssertions()) {
      if (assertion.getStatus() == TestAssertion.Status.FAILED) {
        examples.putIfAbsent(assertion.getRuleId(), assertion);
      }
    }
    result.getFailedChecks().forEach((rule, times) -> {
      TestAssertion example = examples.get(rule);
      String what = example == null ? "" : example.getMessage() + " @ " + example.getLocation().getContext();
      System.out.println("  " + rule.getClause() + "-" + rule.getTestNumber() + ", " + times + " times: " + what);
    });
  }
}

// Runs a UIMA annotator of Timex3 over texts, one a line: language TAB date TAB text in base64 TAB sentences TAB tokens
// (offsets "0-5,6-9"). Prints one line for each: "start end value" joined with "|". It knows the annotator only by the
// descriptor it is given.
import java.io.*;
import java.nio.charset.StandardCharsets;
import java.util.*;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.*;
import org.apache.uima.cas.*;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.util.XMLInputSource;

public class Timexes {
  static final String TYPES = "de.unihd.dbs.uima.types.heideltime.";

  static void mark(CAS cas, String type, String offsets) {
    if (offsets.isEmpty()) return;
    Type t = cas.getTypeSystem().getType(TYPES + type);
    for (String pair : offsets.split(",")) {
      int dash = pair.indexOf('-');
      cas.addFsToIndexes(cas.createAnnotation(t, Integer.parseInt(pair.substring(0, dash)), Integer.parseInt(pair.substring(dash + 1))));
    }
  }

  public static void main(String[] args) throws Exception {
    PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, "UTF-8");
    System.setOut(System.err);
    Map<String, AnalysisEngine> engines = new HashMap<>();
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    long spent = 0;
    for (String line; (line = in.readLine()) != null; ) {
      String[] parts = line.split("\t", -1);
      AnalysisEngine engine = engines.get(parts[0]);
      if (engine == null) {
        AnalysisEngineDescription d = UIMAFramework.getXMLParser().parseAnalysisEngineDescription(new XMLInputSource(args[0]));
        d.getAnalysisEngineMetaData().getConfigurationParameterSettings().setParameterValue("Language", parts[0]);
        engine = UIMAFramework.produceAnalysisEngine(d);
        engines.put(parts[0], engine);
      }
      CAS cas = engine.newCAS();
      cas.setDocumentText(new String(Base64.getDecoder().decode(parts[2]), StandardCharsets.UTF_8));
      Type dct = cas.getTypeSystem().getType(TYPES + "Dct");
      AnnotationFS day = cas.createAnnotation(dct, 0, 0);
      day.setStringValue(dct.getFeatureByBaseName("value"), parts[1]);
      cas.addFsToIndexes(day);
      mark(cas, "Sentence", parts[3]);
      mark(cas, "Token", parts[4]);
      long start = System.nanoTime();
      StringBuilder found = new StringBuilder();
      try {
        engine.process(cas);
        spent += System.nanoTime() - start;
        Type timex = cas.getTypeSystem().getType(TYPES + "Timex3");
        for (AnnotationFS a : cas.getAnnotationIndex(timex)) {
          if (found.length() > 0) found.append('|');
          found.append(a.getBegin()).append(' ').append(a.getEnd()).append(' ').append(a.getStringValue(timex.getFeatureByBaseName("timexValue")));
        }
      } catch (Throwable e) {
        spent += System.nanoTime() - start;
      }
      out.println(found);
    }
    out.println(spent / 1000000.0);
    out.flush();
  }
}

import com.adobe.epubcheck.tool.EpubChecker;

/** Runs epubcheck on each book that is named: a Java machine takes longer to start than to check one. */
public class CheckBooks {
  public static void main(String[] books) {
    System.setErr(System.out);
    for (String book : books) {
      System.out.println("\f" + book);
      new EpubChecker().run(new String[] {book});
    }
  }
}

import Testing

@testable import Reporting

@Suite struct ArtifactURITests {
  @Test(arguments: [
    ("a.yml", "a.yml"), ("./out//a b.yml", "out/a%20b.yml"), ("out/../x/./y", "x/y"), ("../../x", "../../x"),
    ("a:b/c:d", "a%3Ab/c%3Ad"), ("é\u{1}%?#[]", "%C3%A9%01%25%3F%23%5B%5D"),
  ]) func relativePaths(_ path: String, _ uri: String) {
    #expect(ArtifactURI(path: path).text == uri)
    #expect(ArtifactURI(path: path).isRelative)
  }

  @Test(arguments: [("/", "file:///"), ("/srv/../../a b", "file:///a%20b"), ("/srv/x+y~", "file:///srv/x+y~")])
  func absolutePaths(_ path: String, _ uri: String) {
    #expect(ArtifactURI(path: path).text == uri)
    #expect(!ArtifactURI(path: path).isRelative)
  }
}

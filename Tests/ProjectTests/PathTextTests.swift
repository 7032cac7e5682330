import Testing

@testable import Project

@Suite struct PathTextTests {
  @Test(arguments: [
    ("", ""), ("/", "/"), (".", ""), ("a", "a"), ("/a/b.yml", "/a/b.yml"), ("a/.b/..c/...", "a/.b/..c/..."),
    ("a/", "a"), ("a//b", "a/b"), ("//a", "/a"), ("./a", "a"), ("/a/./b", "/a/b"), ("/a/.", "/a"),
    ("a/../b", "b"), ("/../a", "/a"), ("../a", "../a"), ("a/../../b", "../b"), ("/a/..", "/"), ("a/é/ü", "a/é/ü"),
  ])
  func partsThatLeadNowhereFallAway(path: String, normalized: String) {
    #expect(PathText.normalized(path) == normalized)
    #expect(PathText.normalized(normalized) == normalized)
  }
}

import Testing

@testable import Documents
@testable import Values

@Suite struct ImageReferenceTests {
  private static let digest = "sha256:" + String(repeating: "0a", count: 32)

  @Test(
    arguments: [
      ("app", "app", nil, nil), ("app:1.2.3", "app", "1.2.3", nil),
      ("prom/prometheus:v3.14.0", "prom/prometheus", "v3.14.0", nil),
      ("localhost:5000/app", "localhost:5000/app", nil, nil), ("localhost:5000/app:1", "localhost:5000/app", "1", nil),
      ("ghcr.io/a/b_c/d-e:X_y.z-1", "ghcr.io/a/b_c/d-e", "X_y.z-1", nil), ("app@" + digest, "app", nil, digest),
      ("Registry.Example.net:443/a:b@" + digest, "Registry.Example.net:443/a", "b", digest),
      ("a__b/c--d", "a__b/c--d", nil, nil),
      ("[::1]:5000/app:1", "[::1]:5000/app", "1", nil),
    ] as [(String, String, String?, String?)])
  func isTakenApart(text: String, name: String, tag: String?, digest: String?) throws {
    let image = try ImageReference(text)
    #expect([image.name, image.tag, image.digest] == [name, tag, digest])
    #expect(image.text == text)
  }

  @Test(arguments: [
    "", ":1", "app:", "App", "app:1:2", "app@", "app@sha256:12", "app@md5:" + String(repeating: "0", count: 32), "/app",
    "app/",
    "a//b", "-app", "app-", "app:-1", "app:.1", "a b", "app: 1", "http://a/b", "é",
    "app:" + String(repeating: "1", count: 129),
    "localhost:/app", "localhost:x/app", "a:1/b:2/c", "a..b", "a.-b", "a___b", "reg..net/app",
    "app@" + digest + "@" + digest,
    "app@" + digest.uppercased(), "reg:99999999/app",
  ]) func isRefused(text: String) {
    #expect(throws: InvalidValue(expected: "an image such as registry/app:1.2.3", found: "\"\(text)\"")) {
      try ImageReference(text)
    }
  }

  @Test func pinnedIsWhatATagOrADigestNames() throws {
    #expect(
      try ["a:1", "a@" + Self.digest, "a:latest@" + Self.digest].map { try ImageReference($0).isPinned } == [
        true, true, true,
      ])
    #expect(
      try ["a", "a:latest", "localhost:5000/a"].map { try ImageReference($0).isPinned } == [false, false, false])
  }
}

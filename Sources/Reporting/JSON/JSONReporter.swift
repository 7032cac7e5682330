import Documents

/// This program's own JSON.
struct JSONReporter: Reporter {
  func write(_ report: Report, to output: inout some TextOutputStream) {
    output.write(String(decoding: FindingsDocument(report).text(as: .json), as: UTF8.self))
  }
}

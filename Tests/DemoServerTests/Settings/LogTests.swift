import Logging
import Testing

@testable import DemoServer

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

@Suite struct LogTests {
  private func lines(_ log: (inout Logger) -> Void) -> String {
    let stream = RecordingStream()
    var logger = Logger(label: "test") { _ in
      JSONLineLogHandler(to: stream, metadataProvider: .init { ["trace_id": "1"] }) {
        Date(timeIntervalSince1970: 1_795_634_097.5)
      }
    }
    log(&logger)
    return stream.text
  }

  @Test func aLineIsAnObject() {
    let text = lines { logger in
      logger[metadataKey: "a"] = "logger"
      logger[metadataKey: "b"] = "logger"
      logger.info("said \"so\"\n", metadata: ["b": "call", "level": "mine"])
    }
    #expect(
      text == #"{"time":"2026-11-25T19:14:57.500Z","level":"info","message":"said \"so\"\n","#
        + #""a":"logger","b":"call","_level":"mine","trace_id":"1"}"# + "\n")
  }

  @Test func everyCharacterComesBack() throws {
    let message = String(String.UnicodeScalarView((0..<0x2100).compactMap { Unicode.Scalar($0 as UInt32) })) + "😀"
    let text = lines { $0.info("\(message)") }
    #expect(text.utf8.count(where: { $0 == UInt8(ascii: "\n") }) == 1)
    let object = try JSONDecoder().decode([String: String].self, from: Data(text.utf8))
    #expect(object["message"] == message)
  }

  @Test func whatIsBelowTheLevelIsLeftOut() {
    #expect(lines { $0.debug("no") } == "")
  }
}

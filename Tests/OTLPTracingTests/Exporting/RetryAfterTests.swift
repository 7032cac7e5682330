import Foundation
import Testing

@testable import OTLPTracing

@Suite struct RetryAfterTests {
  private static let now: Int64 = 784_111_700

  @Test(arguments: [
    ("0", 0), ("120", 120), ("Sun, 06 Nov 1994 08:49:37 GMT", 77), ("Sunday, 06-Nov-94 08:49:37 GMT", 77),
    ("Sun Nov  6 08:49:37 1994", 77), ("Sun, 06 Nov 1994 08:00:00 GMT", 0), ("Mon, 07 Nov 1994 08:49:37 GMT", 86_477),
  ])
  func `A number of seconds or a date is a wait`(header: String, seconds: Int64) {
    #expect(RetryAfter.duration(header, at: Self.now) == .seconds(seconds))
  }

  @Test(arguments: [
    "", "-1", "1.5", "soon", "99999999999", "Sun, 06 Nov 1994 08:49:37", "Sun, 06 Nov 1994 08:49 GMT",
    "Sun, 06 Nov 1994 24:00:00 GMT", "Sun, 32 Nov 1994 08:49:37 GMT", "Sun, 06 nov 1994 08:49:37 GMT",
    "Sun, 06 Nov 1994 08:49:37 CET", "Sun, 06 Nov 99999 08:49:37 GMT", ", , , , ,", "Sun, 06 Nov 1994 8:49:xx GMT",
  ])
  func `Anything else says nothing`(header: String) {
    #expect(RetryAfter.duration(header, at: Self.now) == nil)
  }

  @Test func `Dates are those of Foundation's calendar`() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "GMT"))
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    for year in [1970, 1972, 1999, 2000, 2023, 2024, 2100, 2400] {
      for month in 1...12 {
        for day in [1, 28] {
          let parts = DateComponents(year: year, month: month, day: day, hour: 12, minute: 34, second: 56)
          let date = try #require(calendar.date(from: parts))
          let text = "Sun, \(day < 10 ? "0" : "")\(day) \(months[month - 1]) \(year) 12:34:56 GMT"
          #expect(HTTPDate.seconds(text) == Int64(date.timeIntervalSince1970))
        }
      }
    }
  }
}

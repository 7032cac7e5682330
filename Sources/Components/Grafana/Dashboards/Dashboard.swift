import Documents
import OrderedCollections
import Values

extension Grafana {
  /// A dashboard in the classic format, which file provisioning reads.
  package struct Dashboard: GrafanaDocument {
    package var inputs: [Node] = []
    package var annotations = Annotations()
    package var description: String?
    package var isEditable: Bool?
    package var fiscalYearStartMonth: Int?
    package var cursorSync: CursorSync?
    package var id: Int?
    package var links: [DashboardLink] = []
    package var liveNow: Bool?
    package var panels: [Panel] = []
    package var preload: Bool?
    package var refresh: RefreshInterval?
    package var rows: [Row] = []
    package var schemaVersion: Int?
    package var tags: [String] = []
    package var templating = Templating()
    package var time: TimeRange?
    package var timePicker: TimePicker?
    package var timeZone: String?
    package var title: String = ""
    package var uid: Resolvable<GrafanaUID>?
    package var version: Int?
    package var weekStart: String?
    /// Keys that this table does not know, kept as they are.
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      .field(
        "__inputs", \.inputs,
        "Left by an export for sharing; whoever imports it is asked for their values, provisioning is not."),
      .field("annotations", \.annotations, "Marks on the time axis."),
      .field("description", \.description, "What the dashboard is for."),
      .field("editable", \.isEditable, "Whether users may change it."),
      .field(
        "fiscalYearStartMonth", \.fiscalYearStartMonth, "The month that the fiscal year begins with; 0 is January."),
      .field("graphTooltip", \.cursorSync, "Whether panels share the cursor (1) and the tooltip (2)."),
      .field("id", \.id, "The number of one installation's database; leave it out of a file."),
      .field("links", \.links, "Links above the panels."),
      .field("liveNow", \.liveNow, "Whether it is redrawn all the time."),
      .field("panels", \.panels, "The panels, and the rows that hold some."),
      .field("preload", \.preload, "Whether all panels are loaded at once."),
      .field("refresh", \.refresh, "How often it is loaded again."),
      .field("rows", \.rows, "The rows of schema versions below 16, which hold all panels."),
      .field("schemaVersion", \.schemaVersion, "The version of this format; 42 is the newest."),
      .field("tags", \.tags, "Words it is found by."),
      .field("templating", \.templating, "The variables."),
      .field("time", \.time, "The time range it opens with."),
      .field("timepicker", \.timePicker, "What the time picker offers."),
      .field("timezone", \.timeZone, "browser, utc, or the name of a time zone."),
      .required("title", \.title, "How the dashboard is called."),
      .field("uid", \.uid, "What its address and links name it by."),
      .field("version", \.version, "Counted up at every change."),
      .field("weekStart", \.weekStart, "The day that weeks begin with."),
      .rest(\.rest),
    ]
  }
}

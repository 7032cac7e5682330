import Documents
import OrderedCollections

extension Grafana {
  /// How a graph draws a series.
  package struct GraphFieldConfig: Document, Equatable {
    package var showsAxisBorder: Bool?
    package var axisCenteredZero: Bool?
    package var axisColorMode: AxisColorMode?
    package var showsGrid: Bool?
    package var axisLabel: String?
    package var axisPlacement: AxisPlacement?
    package var axisSoftMax: Double?
    package var axisSoftMin: Double?
    package var axisWidth: Double?
    package var barAlignment: BarAlignment?
    package var barMaxWidth: Double?
    package var barWidthFactor: Double?
    package var drawStyle: DrawStyle?
    package var fillBelowTo: String?
    package var fillColor: String?
    package var fillOpacity: Double?
    package var gradientMode: GradientMode?
    package var hideFrom: HideFrom?
    package var insertNulls: GapRule?
    package var lineColor: String?
    package var lineInterpolation: LineInterpolation?
    package var lineStyle: LineStyle?
    package var lineWidth: Double?
    package var pointColor: String?
    package var pointSize: Double?
    package var pointSymbol: String?
    package var scaleDistribution: ScaleDistribution?
    package var showPoints: Visibility?
    package var showValues: Bool?
    package var spanNulls: GapRule?
    package var stacking: Stacking?
    package var thresholdsStyle: ThresholdsStyle?
    package var transform: GraphTransform?
    /// Keys that this table does not know, kept as they are.
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("axisBorderShow", \.showsAxisBorder, "Whether the axis has a line."),
      optional("axisCenteredZero", \.axisCenteredZero, "Whether zero stands in the middle."),
      optional("axisColorMode", \.axisColorMode, "Whether the axis has the color of its series."),
      optional("axisGridShow", \.showsGrid, "Whether there are grid lines."),
      optional("axisLabel", \.axisLabel, "What stands beside the axis."),
      optional("axisPlacement", \.axisPlacement, "Where the axis stands."),
      optional("axisSoftMax", \.axisSoftMax, "The greatest value that is shown unless a series goes above."),
      optional("axisSoftMin", \.axisSoftMin, "The least value that is shown unless a series goes below."),
      optional("axisWidth", \.axisWidth, "How wide the axis is, in pixels."),
      optional("barAlignment", \.barAlignment, "Where bars stand: before (-1), at (0) or after (1) their point."),
      optional("barMaxWidth", \.barMaxWidth, "How wide bars may be."),
      optional("barWidthFactor", \.barWidthFactor, "How wide bars are, as a share of the room."),
      optional("drawStyle", \.drawStyle, "Whether lines, bars or points are drawn."),
      optional("fillBelowTo", \.fillBelowTo, "The series down to which the area is filled."),
      optional("fillColor", \.fillColor, "The color of the area below."),
      optional("fillOpacity", \.fillOpacity, "How dense the area below is, 0 to 100."),
      optional("gradientMode", \.gradientMode, "How the area's color changes."),
      optional("hideFrom", \.hideFrom, "Where the series is hidden."),
      optional("insertNulls", \.insertNulls, "Whether gaps are cut where points are missing."),
      optional("lineColor", \.lineColor, "The color of the line."),
      optional("lineInterpolation", \.lineInterpolation, "How points are joined."),
      optional("lineStyle", \.lineStyle, "Whether lines are broken."),
      optional("lineWidth", \.lineWidth, "How wide lines are, in pixels."),
      optional("pointColor", \.pointColor, "The color of points."),
      optional("pointSize", \.pointSize, "How large points are, in pixels."),
      optional("pointSymbol", \.pointSymbol, "What points look like."),
      optional("scaleDistribution", \.scaleDistribution, "Whether the axis is linear."),
      optional("showPoints", \.showPoints, "Whether points are drawn on lines."),
      optional("showValues", \.showValues, "Whether values are written beside their points."),
      optional("spanNulls", \.spanNulls, "Whether gaps are joined."),
      optional("stacking", \.stacking, "Whether series stand on each other."),
      optional("thresholdsStyle", \.thresholdsStyle, "Whether thresholds are drawn."),
      optional("transform", \.transform, "Whether the series is turned over or made constant."),
      remaining(\.rest),
    ]
  }
}

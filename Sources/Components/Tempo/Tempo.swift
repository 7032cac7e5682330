/// The files of Grafana Tempo.
package enum Tempo {}

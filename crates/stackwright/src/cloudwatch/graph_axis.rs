//! Axes, lines and colors of graphs.

use stackwright_core::{Node, Object, Text};

/// Colors that are told apart well, in graphs of CloudWatch.
#[derive(Clone, Copy, Debug)]
pub struct Color;

#[allow(missing_docs, reason = "they are what they are called")]
impl Color {
    pub const BLUE: &'static str = "#1f77b4";
    pub const BROWN: &'static str = "#8c564b";
    pub const GREEN: &'static str = "#2ca02c";
    pub const GREY: &'static str = "#7f7f7f";
    pub const ORANGE: &'static str = "#ff7f0e";
    pub const PINK: &'static str = "#e377c2";
    pub const PURPLE: &'static str = "#9467bd";
    pub const RED: &'static str = "#d62728";
}

/// Where the legend of a graph stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "they are what they are called")]
pub enum LegendPosition {
    Bottom,
    Right,
    Hidden,
}

impl LegendPosition {
    pub(super) fn property(self) -> Object {
        let position = match self {
            Self::Bottom => "bottom",
            Self::Right => "right",
            Self::Hidden => "hidden",
        };
        Object::new().with("position", position)
    }
}

/// What is shaded beside a horizontal line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "they are what they are called")]
pub enum Shading {
    None,
    Above,
    Below,
}

/// What is shaded beside a vertical line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "they are what they are called")]
pub enum VerticalShading {
    None,
    Before,
    After,
}

/// A vertical axis. Its settings are written in the order in which they are made.
#[derive(Clone, Debug, Default)]
pub struct YAxis(Object);

impl YAxis {
    /// An axis as CloudWatch chooses it.
    pub const fn new() -> Self {
        Self(Object::new())
    }

    /// Its lower end. Default: from the values.
    #[must_use]
    pub fn min(self, min: impl Into<f64>) -> Self {
        Self(self.0.with("min", Node::float(min.into())))
    }

    /// Its upper end. Default: from the values.
    #[must_use]
    pub fn max(self, max: impl Into<f64>) -> Self {
        Self(self.0.with("max", Node::float(max.into())))
    }

    /// What is written at it. Default: nothing.
    #[must_use]
    pub fn label(self, label: impl Into<Text>) -> Self {
        Self(self.0.with("label", label.into()))
    }

    /// Whether units are written at it. Default: true.
    #[must_use]
    pub fn show_units(self, show: bool) -> Self {
        Self(self.0.with("showUnits", show))
    }

    pub(super) fn object(&self) -> &Object {
        &self.0
    }
}

/// A horizontal line in a graph. Its settings are written in the order in which they are made.
#[derive(Clone, Debug)]
pub struct HorizontalAnnotation(Object);

impl HorizontalAnnotation {
    /// At this value.
    pub fn new(value: impl Into<f64>) -> Self {
        Self(Object::new().with("value", Node::float(value.into())))
    }

    pub(super) fn labelled(label: String, value: Node) -> Self {
        Self(Object::new().with("label", label).with("value", value))
    }

    /// What is written at it. Default: nothing.
    #[must_use]
    pub fn label(self, label: impl Into<Text>) -> Self {
        Self(self.0.with("label", label.into()))
    }

    /// Its color. Default: CloudWatch chooses.
    #[must_use]
    pub fn color(self, color: impl Into<Text>) -> Self {
        Self(self.0.with("color", color.into()))
    }

    /// Which side of it is shaded. Default: none.
    #[must_use]
    pub fn fill(self, fill: Shading) -> Self {
        let fill = match fill {
            Shading::None => "none",
            Shading::Above => "above",
            Shading::Below => "below",
        };
        Self(self.0.with("fill", fill))
    }

    /// Whether it is drawn. Default: true.
    #[must_use]
    pub fn visible(self, visible: bool) -> Self {
        Self(self.0.with("visible", visible))
    }

    pub(super) fn node(&self) -> Node {
        self.0.clone().into()
    }

    pub(super) fn along(&self, axis: &'static str) -> Node {
        self.0.clone().with("yAxis", axis).into()
    }
}

/// A vertical line in a graph.
#[derive(Clone, Debug)]
pub struct VerticalAnnotation {
    pub(super) date: Text,
    label: Option<Text>,
    color: Option<Text>,
    fill: Option<VerticalShading>,
    visible: Option<bool>,
}

impl VerticalAnnotation {
    /// At this time, as `2026-01-01T00:00:00Z`.
    pub fn new(date: impl Into<Text>) -> Self {
        Self {
            date: date.into(),
            label: None,
            color: None,
            fill: None,
            visible: None,
        }
    }

    /// What is written at it. Default: nothing.
    #[must_use]
    pub fn label(mut self, label: impl Into<Text>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// Its color. Default: CloudWatch chooses.
    #[must_use]
    pub fn color(mut self, color: impl Into<Text>) -> Self {
        self.color = Some(color.into());
        self
    }

    /// Which side of it is shaded. Default: none.
    #[must_use]
    pub const fn fill(mut self, fill: VerticalShading) -> Self {
        self.fill = Some(fill);
        self
    }

    /// Whether it is drawn. Default: true.
    #[must_use]
    pub const fn visible(mut self, visible: bool) -> Self {
        self.visible = Some(visible);
        self
    }

    /// Whether the date is one of ISO 8601, as far as dashboards need it.
    pub(super) fn is_legal(&self) -> bool {
        let shape: String = self
            .date
            .chars()
            .map(|c| if c.is_ascii_digit() { '0' } else { c })
            .collect();
        let rest = shape.strip_prefix("0000-00-00T00:00:00");
        let zone = rest.map(|rest| match rest.strip_prefix('.') {
            Some(fraction) => fraction.trim_start_matches('0'),
            None => rest,
        });
        matches!(zone, Some("" | "Z" | "+00:00" | "-00:00"))
    }

    pub(super) fn node(&self) -> Node {
        let fill = self.fill.map(|fill| match fill {
            VerticalShading::None => "none",
            VerticalShading::Before => "before",
            VerticalShading::After => "after",
        });
        let mut line = Object::new().with("value", self.date.clone());
        line.put_some("label", self.label.clone());
        line.put_some("color", self.color.clone());
        line.put_some("fill", fill);
        line.put_some("visible", self.visible);
        line.into()
    }
}

//! Where widgets stand.

use stackwright_core::{Node, Scope};

use super::widget::{GRID_WIDTH, Widget, size_setters};

/// Widgets side by side; those that no longer fit start a new line.
#[derive(Clone, Debug, Default)]
pub struct Row(Vec<Widget>);

impl Row {
    /// An empty row.
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// Adds a widget at the right.
    #[must_use]
    pub fn widget(mut self, widget: impl Into<Widget>) -> Self {
        self.0.push(widget.into());
        self
    }

    pub(super) fn of(widgets: Vec<Widget>) -> Self {
        Self(widgets)
    }

    /// Where each widget stands, from the row's own corner.
    fn offsets(&self) -> impl Iterator<Item = (&Widget, (u32, u32))> {
        let (mut x, mut y, mut bottom) = (0, 0, 0);
        self.0.iter().map(move |widget| {
            let (width, height) = widget.size();
            if x + width > GRID_WIDTH {
                (x, y) = (0, bottom);
            }
            let at = (x, y);
            x += width;
            bottom = bottom.max(y + height);
            (widget, at)
        })
    }

    pub(super) fn size(&self) -> (u32, u32) {
        self.offsets()
            .fold((0, 0), |(right, bottom), (widget, at)| {
                let (width, height) = widget.size();
                (right.max(at.0 + width), bottom.max(at.1 + height))
            })
    }

    pub(super) fn write(&self, scope: &Scope, at: (u32, u32), into: &mut Vec<Node>) {
        for (widget, offset) in self.offsets() {
            widget.write(scope, (at.0 + offset.0, at.1 + offset.1), into);
        }
    }
}

/// Widgets one below the other.
#[derive(Clone, Debug, Default)]
pub struct Column(Vec<Widget>);

impl Column {
    /// An empty column.
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// Adds a widget at the bottom.
    #[must_use]
    pub fn widget(mut self, widget: impl Into<Widget>) -> Self {
        self.0.push(widget.into());
        self
    }

    pub(super) fn push(&mut self, widget: Widget) {
        self.0.push(widget);
    }

    pub(super) fn size(&self) -> (u32, u32) {
        self.0.iter().fold((0, 0), |(right, bottom), widget| {
            let (width, height) = widget.size();
            (right.max(width), bottom + height)
        })
    }

    pub(super) fn write(&self, scope: &Scope, at: (u32, u32), into: &mut Vec<Node>) {
        let mut y = at.1;
        for widget in &self.0 {
            widget.write(scope, (at.0, y), into);
            y += widget.size().1;
        }
    }
}

/// Nothing, one unit wide and high unless said otherwise.
#[derive(Clone, Copy, Debug)]
pub struct Spacer {
    pub(super) size: (u32, u32),
}

impl Default for Spacer {
    fn default() -> Self {
        Self::new()
    }
}

impl Spacer {
    /// One unit wide and high.
    pub const fn new() -> Self {
        Self { size: (1, 1) }
    }

    size_setters!(size);
}

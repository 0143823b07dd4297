//! Settings that are applied once the construct that they are for can be made.

/// Setter calls that are put off.
pub(super) struct Steps<T>(Vec<Box<dyn FnOnce(T) -> T>>);

impl<T> Default for Steps<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> Steps<T> {
    pub(super) fn push(&mut self, step: impl FnOnce(T) -> T + 'static) {
        self.0.push(Box::new(step));
    }

    pub(super) fn apply(self, construct: T) -> T {
        self.0
            .into_iter()
            .fold(construct, |construct, step| step(construct))
    }
}

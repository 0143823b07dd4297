//! What was read, for a while.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

pub(super) struct Cache {
    time_to_live: Duration,
    values: Mutex<HashMap<String, (Instant, String)>>,
}

#[allow(
    clippy::disallowed_methods,
    reason = "an application has a clock; synthesis does not link this"
)]
fn now() -> Instant {
    Instant::now()
}

impl Cache {
    pub(super) fn new(time_to_live: Duration) -> Self {
        Self {
            time_to_live,
            values: Mutex::default(),
        }
    }

    pub(super) fn get(&self, name: &str) -> Option<String> {
        let values = self.lock();
        let (read, value) = values.get(name)?;
        (now().duration_since(*read) < self.time_to_live).then(|| value.clone())
    }

    pub(super) fn put(&self, read: &BTreeMap<String, String>) {
        let now = now();
        let mut values = self.lock();
        for (name, value) in read {
            values.insert(name.clone(), (now, value.clone()));
        }
    }

    pub(super) fn clear(&self) {
        self.lock().clear();
    }

    /// A map is whole after every step, so that a panic elsewhere spoils nothing.
    fn lock(&self) -> MutexGuard<'_, HashMap<String, (Instant, String)>> {
        self.values.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cache(time_to_live: Duration) -> Cache {
        let cache = Cache::new(time_to_live);
        let value = ("/shop/table".to_owned(), "orders".to_owned());
        cache.put(&BTreeMap::from([value]));
        cache
    }

    #[test]
    fn a_value_is_known_until_its_time_is_over_or_it_is_forgotten() {
        let cache = cache(Duration::from_secs(3600));
        assert_eq!(cache.get("/shop/table").as_deref(), Some("orders"));
        cache.clear();
        assert_eq!(cache.get("/shop/table"), None);
    }

    #[test]
    fn without_time_to_live_nothing_is_known() {
        assert_eq!(cache(Duration::ZERO).get("/shop/table"), None);
    }
}

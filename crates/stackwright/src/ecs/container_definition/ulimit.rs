//! Limits for the processes of a container.

use stackwright_core::{Node, Object};

/// Which resource a limit is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names are those of setrlimit(2)")]
pub enum UlimitName {
    Core,
    Cpu,
    Data,
    Fsize,
    Locks,
    Memlock,
    Msgqueue,
    Nice,
    Nofile,
    Nproc,
    Rss,
    Rtprio,
    Rttime,
    Sigpending,
    Stack,
}

/// A limit for the processes of a container. Fargate knows `nofile` only.
///
/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Ulimit.html>
#[derive(Clone, Copy, Debug)]
pub struct Ulimit {
    pub(super) name: UlimitName,
    soft_limit: i64,
    hard_limit: i64,
}

impl Ulimit {
    /// A limit that processes may raise from `soft_limit` to `hard_limit` by themselves.
    pub fn new(name: UlimitName, soft_limit: i64, hard_limit: i64) -> Self {
        Self {
            name,
            soft_limit,
            hard_limit,
        }
    }

    pub(super) fn render(self) -> Node {
        let mut limit = Object::typed();
        limit.put("HardLimit", self.hard_limit.into());
        limit.put("Name", format!("{:?}", self.name).to_lowercase().into());
        limit.put("SoftLimit", self.soft_limit.into());
        limit.into()
    }
}

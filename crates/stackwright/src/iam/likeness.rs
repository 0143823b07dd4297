//! When statements that name two principals count as naming the same one, observed of aws-cdk-lib: only
//! those are merged.

use std::rc::Rc;

use stackwright_core::{Node, NodeRef};

use super::principal::PrincipalId;

/// What tells a principal from others, besides how it is written.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Likeness {
    /// Nothing, among principals of this kind.
    Kind(&'static str),
    /// It was made by itself: only its clones are the same.
    Once(Once),
    /// It is a construct; a role to which nothing is added counts as another one.
    Construct { node: NodeRef, is_open: bool },
}

impl Likeness {
    pub(super) fn of(id: &PrincipalId) -> Self {
        match id {
            // The ARN of an account's root has the partition of whichever stack writes it.
            PrincipalId::AccountRoot(_) => Self::Once(Once::default()),
            _ => Self::Kind("ARN"),
        }
    }
}

/// What was made of a principal.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Wrap {
    /// Conditions were added, in this order.
    Conditions(Node),
    /// Its sessions may carry tags.
    SessionTags,
    /// It became the last of so many members.
    Members(usize),
    /// Something that only its clones are the same as.
    Once(Once),
}

impl Wrap {
    pub(super) fn once() -> Self {
        Self::Once(Once::default())
    }
}

/// Equal to its clones only.
#[derive(Clone, Debug, Default)]
pub(crate) struct Once(Rc<()>);

impl PartialEq for Once {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

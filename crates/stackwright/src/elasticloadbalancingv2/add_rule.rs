//! What is added to a listener, and for which requests.

use super::action::{FixedResponse, Forward, ListenerAction, Redirect};
use super::application_target_group::{ApplicationTargetGroup, ApplicationTargetGroupRef};
use super::authenticate::Authenticate;
use super::condition::ListenerCondition;

/// Something that is added to a listener together with the requests that it is for.
///
/// What is added bare, without `AddRule`, becomes the listener's default.
///
/// ```
/// use stackwright::elasticloadbalancingv2::{AddRule, ListenerAction, ListenerCondition};
///
/// let teapot = AddRule::new(40, ListenerAction::fixed_response(418))
///     .condition(ListenerCondition::path_patterns(["/coffee"]));
/// ```
#[derive(Clone, Debug)]
pub struct AddRule<T> {
    pub(crate) what: T,
    pub(crate) rule: Option<(u32, Vec<ListenerCondition>)>,
    pub(crate) remove_suffix: bool,
}

impl<T> AddRule<T> {
    /// For requests that meet the conditions to come. Of several rules that apply, the one with the
    /// lowest priority counts: 1 to 50000, each once in a listener.
    pub fn new(priority: u32, what: T) -> Self {
        Self {
            what,
            rule: Some((priority, Vec::new())),
            remove_suffix: false,
        }
    }

    /// Adds a condition that a request has to meet; call it again for more.
    #[must_use]
    pub fn condition(mut self, condition: ListenerCondition) -> Self {
        if let Some((_, conditions)) = &mut self.rule {
            conditions.push(condition);
        }
        self
    }

    /// Adds several conditions, all of which a request has to meet.
    #[must_use]
    pub fn conditions(self, conditions: impl IntoIterator<Item = ListenerCondition>) -> Self {
        conditions.into_iter().fold(self, Self::condition)
    }

    /// Whether the construct of the rule has the given id as it is, without `Rule` at its end. Only
    /// for actions that are added to an imported listener: it keeps the logical id of a rule that an
    /// early version of the CDK made. Default: false.
    #[must_use]
    pub fn remove_suffix(mut self, remove: bool) -> Self {
        self.remove_suffix = remove;
        self
    }

    fn bare(what: T) -> Self {
        Self {
            what,
            rule: None,
            remove_suffix: false,
        }
    }

    fn map<U>(self, convert: impl FnOnce(T) -> U) -> AddRule<U> {
        let Self {
            what,
            rule,
            remove_suffix,
        } = self;
        AddRule {
            what: convert(what),
            rule,
            remove_suffix,
        }
    }
}

impl From<ListenerAction> for AddRule<ListenerAction> {
    fn from(action: ListenerAction) -> Self {
        Self::bare(action)
    }
}

macro_rules! actions {
    ($($action:ident),*) => { $(
        impl From<$action> for AddRule<ListenerAction> {
            fn from(action: $action) -> Self {
                Self::bare(action.into())
            }
        }

        impl From<AddRule<$action>> for AddRule<ListenerAction> {
            fn from(rule: AddRule<$action>) -> Self {
                rule.map(Into::into)
            }
        }
    )* };
}

actions!(Forward, FixedResponse, Redirect, Authenticate);

impl From<ApplicationTargetGroup> for AddRule<ApplicationTargetGroup> {
    fn from(group: ApplicationTargetGroup) -> Self {
        Self::bare(group)
    }
}

/// Target groups that get requests in equal parts.
#[derive(Clone, Debug)]
pub struct TargetGroups(pub(crate) Vec<ApplicationTargetGroupRef>);

impl From<&ApplicationTargetGroupRef> for TargetGroups {
    fn from(group: &ApplicationTargetGroupRef) -> Self {
        Self(vec![group.clone()])
    }
}

impl<const N: usize> From<[&ApplicationTargetGroupRef; N]> for TargetGroups {
    fn from(groups: [&ApplicationTargetGroupRef; N]) -> Self {
        Self(groups.into_iter().cloned().collect())
    }
}

impl From<Vec<ApplicationTargetGroupRef>> for TargetGroups {
    fn from(groups: Vec<ApplicationTargetGroupRef>) -> Self {
        Self(groups)
    }
}

impl<T: Into<TargetGroups>> From<T> for AddRule<TargetGroups> {
    fn from(groups: T) -> Self {
        Self::bare(groups.into())
    }
}

impl From<AddRule<&ApplicationTargetGroupRef>> for AddRule<TargetGroups> {
    fn from(rule: AddRule<&ApplicationTargetGroupRef>) -> Self {
        rule.map(Into::into)
    }
}

impl<const N: usize> From<AddRule<[&ApplicationTargetGroupRef; N]>> for AddRule<TargetGroups> {
    fn from(rule: AddRule<[&ApplicationTargetGroupRef; N]>) -> Self {
        rule.map(Into::into)
    }
}

impl From<AddRule<Vec<ApplicationTargetGroupRef>>> for AddRule<TargetGroups> {
    fn from(rule: AddRule<Vec<ApplicationTargetGroupRef>>) -> Self {
        rule.map(Into::into)
    }
}

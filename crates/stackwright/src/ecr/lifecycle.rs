//! Which images of a repository expire.

use stackwright_core::{Diagnostic, Duration, Node, Object, Scope, Text};

use super::codes;

/// Which images a lifecycle rule is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TagStatus {
    /// All.
    Any,
    /// Those with one of the rule's tags.
    Tagged,
    /// Those without a tag.
    Untagged,
}

/// A rule by which images expire.
///
/// <https://docs.aws.amazon.com/AmazonECR/latest/userguide/LifecyclePolicies.html>
#[derive(Clone, Debug)]
pub struct LifecycleRule {
    priority: Option<u32>,
    description: Option<Text>,
    tag_status: Option<TagStatus>,
    tag_prefix_list: Vec<String>,
    tag_pattern_list: Vec<String>,
    count: Count,
}

#[derive(Clone, Copy, Debug)]
enum Count {
    Images(u32),
    Age(Duration),
}

impl LifecycleRule {
    /// Only so many images stay.
    pub fn max_image_count(count: u32) -> Self {
        Self::of(Count::Images(count))
    }

    /// Images stay so long, in whole days.
    pub fn max_image_age(age: Duration) -> Self {
        Self::of(Count::Age(age))
    }

    fn of(count: Count) -> Self {
        Self {
            priority: None,
            description: None,
            tag_status: None,
            tag_prefix_list: Vec::new(),
            tag_pattern_list: Vec::new(),
            count,
        }
    }

    /// When the rule is applied: lower ones first. Default: after those that have one, in the order
    /// of adding; rules about all images last.
    #[must_use]
    pub fn rule_priority(mut self, priority: u32) -> Self {
        self.priority = Some(priority);
        self
    }

    /// What the rule is for. Default: none.
    #[must_use]
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Which images it is about. Default: tagged ones if it names prefixes or patterns, else all.
    #[must_use]
    pub fn tag_status(mut self, status: TagStatus) -> Self {
        self.tag_status = Some(status);
        self
    }

    /// Images with a tag that begins with one of these.
    #[must_use]
    pub fn tag_prefix_list<S: Into<String>>(
        mut self,
        prefixes: impl IntoIterator<Item = S>,
    ) -> Self {
        self.tag_prefix_list = prefixes.into_iter().map(Into::into).collect();
        self
    }

    /// Images with a tag that matches one of these, in which `*` stands for anything.
    #[must_use]
    pub fn tag_pattern_list<S: Into<String>>(
        mut self,
        patterns: impl IntoIterator<Item = S>,
    ) -> Self {
        self.tag_pattern_list = patterns.into_iter().map(Into::into).collect();
        self
    }

    fn status(&self) -> TagStatus {
        let named = !self.tag_prefix_list.is_empty() || !self.tag_pattern_list.is_empty();
        self.tag_status.unwrap_or(if named {
            TagStatus::Tagged
        } else {
            TagStatus::Any
        })
    }

    fn check(&self, scope: &Scope) {
        let refuse = |message: &str, given: String, allowed: &str, help: &str| {
            scope.diagnose(
                Diagnostic::error(&codes::ILLEGAL_LIFECYCLE, message)
                    .given(given)
                    .allowed(allowed)
                    .help(help),
            );
        };
        let named = !self.tag_prefix_list.is_empty() || !self.tag_pattern_list.is_empty();
        if (self.status() == TagStatus::Tagged) != named {
            refuse(
                "a lifecycle rule names tags although it is not about tagged images, or the reverse",
                format!(
                    "{:?} with {} prefixes and patterns",
                    self.status(),
                    self.tag_prefix_list.len() + self.tag_pattern_list.len()
                ),
                "prefixes or patterns of tagged images",
                "give prefixes or patterns exactly with `TagStatus::Tagged`",
            );
        }
        if !self.tag_prefix_list.is_empty() && !self.tag_pattern_list.is_empty() {
            refuse(
                "a lifecycle rule has both prefixes and patterns",
                "`tag_prefix_list` and `tag_pattern_list`".to_owned(),
                "one of the two",
                "leave one of them out",
            );
        }
        if let Count::Age(age) = self.count
            && age.to_days().is_none_or(|days| days == 0)
        {
            refuse(
                "a lifecycle rule counts whole days",
                age.to_string(),
                "1 day or more, in whole days",
                "give a number of days",
            );
        }
    }

    fn render(&self, priority: u32) -> Node {
        let status = match self.status() {
            TagStatus::Any => "any",
            TagStatus::Tagged => "tagged",
            TagStatus::Untagged => "untagged",
        };
        let mut selection = Object::new();
        selection.put("tagStatus", status.into());
        let lists = [
            ("tagPrefixList", &self.tag_prefix_list),
            ("tagPatternList", &self.tag_pattern_list),
        ];
        for (key, list) in lists.into_iter().filter(|(_, list)| !list.is_empty()) {
            selection.put(key, list.as_slice().into());
        }
        match self.count {
            Count::Images(count) => {
                selection.put("countType", "imageCountMoreThan".into());
                selection.put("countNumber", count.into());
            }
            Count::Age(age) => {
                selection.put("countType", "sinceImagePushed".into());
                selection.put("countNumber", Node::Int(age.to_days().unwrap_or(1) as i64));
                selection.put("countUnit", "days".into());
            }
        }
        let mut rule = Object::new();
        rule.put("rulePriority", priority.into());
        if let Some(description) = &self.description {
            rule.put("description", Node::Text(description.clone()));
        }
        rule.put("selection", selection.into());
        rule.put("action", Object::new().with("type", "expire").into());
        rule.into()
    }
}

/// The rules in the order in which they are applied: those with a priority, then the others, with the
/// one about all images last.
pub(super) fn render(scope: &Scope, rules: &[LifecycleRule]) -> Node {
    rules.iter().for_each(|rule| rule.check(scope));
    let any = rules.iter().filter(|rule| rule.status() == TagStatus::Any);
    if any.count() > 1 {
        let finding = Diagnostic::error(
            &codes::ILLEGAL_LIFECYCLE,
            "two lifecycle rules are about all images",
        );
        scope.diagnose(
            finding
                .given("two such rules")
                .allowed("one")
                .help("leave one of them out"),
        );
    }
    let mut ordered: Vec<(u32, &LifecycleRule)> = rules
        .iter()
        .filter_map(|rule| Some((rule.priority?, rule)))
        .collect();
    ordered.sort_by_key(|(priority, _)| *priority);
    let next = ordered.last().map_or(1, |(priority, _)| priority + 1);
    let others = rules.iter().filter(|rule| rule.priority.is_none());
    let (last, free): (Vec<_>, Vec<_>) = others.partition(|rule| rule.status() == TagStatus::Any);
    ordered.extend((next..).zip(free.into_iter().chain(last)));
    let rules = ordered
        .into_iter()
        .map(|(priority, rule)| rule.render(priority))
        .collect();
    Object::new().with("rules", Node::List(rules)).into()
}

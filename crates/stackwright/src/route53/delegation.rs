//! Permission to leave names below a zone's to another one.

use stackwright_core::{Diagnostic, Node, Scope};

use super::codes;
use super::zone::HostedZoneRef;
use crate::iam::{Conditions, Grant, GrantRequest, Grantable};

impl HostedZoneRef {
    /// Permits somebody to leave names below the zone's to other zones, by changing its NS records: a
    /// role that another account takes on to delegate to a zone of its own.
    #[track_caller]
    pub fn grant_delegation(&self, scope: &Scope, grantee: &impl Grantable) -> Grant {
        self.grant(scope, grantee, None)
    }

    /// [`grant_delegation`](Self::grant_delegation) of these names only, such as `api.example.com`; `*`
    /// stands for itself.
    #[track_caller]
    pub fn grant_delegation_of<'a>(
        &self,
        scope: &Scope,
        grantee: &impl Grantable,
        zone_names: impl IntoIterator<Item = &'a str>,
    ) -> Grant {
        let names: Vec<&str> = zone_names.into_iter().collect();
        let at = scope.of(self);
        names.iter().for_each(|name| self.check(&at, name));
        let names = names.into_iter().map(|name| normalized(name).into());
        self.grant(scope, grantee, Some(names.collect()))
    }

    #[track_caller]
    fn grant(&self, scope: &Scope, grantee: &impl Grantable, names: Option<Vec<Node>>) -> Grant {
        const ALL: &str = "ForAllValues:StringEquals";
        let list = |items: &[&'static str]| -> Node {
            Node::List(items.iter().map(|item| Node::from(*item)).collect())
        };
        let mut conditions = Conditions::new()
            .with(
                ALL,
                "route53:ChangeResourceRecordSetsRecordTypes",
                list(&["NS"]),
            )
            .with(
                ALL,
                "route53:ChangeResourceRecordSetsActions",
                list(&["UPSERT", "DELETE"]),
            );
        if let Some(names) = names {
            let key = "route53:ChangeResourceRecordSetsNormalizedRecordNames";
            conditions = conditions.with(ALL, key, Node::List(names));
        }
        let change = GrantRequest::new(
            ["route53:ChangeResourceRecordSets"],
            [self.hosted_zone_arn()],
        );
        let find = GrantRequest::new(["route53:ListHostedZonesByName"], ["*"]);
        change
            .conditions(conditions)
            .on_principal(scope, grantee)
            .combine(find.on_principal(scope, grantee))
    }

    fn check(&self, scope: &Scope, name: &str) {
        let own = self.zone_name();
        let own = own.as_ref().and_then(|own| own.as_text());
        let own = own.map(|own| own.trim_end_matches('.'));
        let is_below = own.is_none_or(|own| {
            let start = name
                .strip_suffix(own)
                .and_then(|start| start.strip_suffix('.'));
            start.is_some_and(|start| !start.is_empty())
        });
        let legal =
            |character: char| character.is_ascii_graphic() && !character.is_ascii_uppercase();
        if !is_below || name.ends_with('.') || !name.chars().all(legal) {
            scope.diagnose(
                Diagnostic::error(
                    &codes::ILLEGAL_DELEGATED_ZONE,
                    "this is not a name that the zone could leave to another one",
                )
                .given(format!("`{name}`"))
                .allowed(format!(
                    "a name that ends with `.{}`, in lower case and ASCII",
                    own.unwrap_or("PARENT")
                ))
                .help("correct the name"),
            );
        }
    }
}

/// The name as conditions compare it: other characters than letters, digits, hyphens, underscores and
/// dots are written in octal.
/// <https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/specifying-rrset-conditions.html>
fn normalized(name: &str) -> String {
    let written = |character: char| match character {
        'a'..='z' | '0'..='9' | '-' | '_' | '.' => character.to_string(),
        other => format!("\\{:03o}", u32::from(other)),
    };
    name.chars().map(written).collect()
}

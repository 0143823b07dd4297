//! What a role does when its default policy gets too large.

use stackwright_core::{AsNode, Node, Object, Scope};

use super::document::written_statements;
use super::minimize::{Flat, merge};
use super::policy::PolicyRef;
use super::role_ref::RoleRef;
use stackwright_cfn::iam::CfnManagedPolicy;

/// How many characters the inline policies of a role and a managed policy may have, with some room
/// left for what the estimate misses. IAM's own limits are 10,240 and 6,144.
/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html>
const MAX_INLINE: usize = 10_000;
const MAX_MANAGED: usize = 6_000;

/// How large a statement may become by merging before the split.
const MAX_MERGED: usize = 2_000;

/// Moves the statements that don't fit into the default policy to managed policies of the role's own:
/// each goes to the first policy with room for it.
pub(crate) fn split(scope: &Scope, role: &RoleRef, policy: &PolicyRef) {
    let document = policy.document();
    let flat: Vec<Flat> = document
        .statements
        .iter()
        .enumerate()
        .map(|(position, statement)| Flat::of(statement).at(position))
        .collect();
    let mut buckets: Vec<(usize, Vec<Flat>)> = vec![(MAX_INLINE, Vec::new())];
    for statement in merge(flat, Some(MAX_MERGED)) {
        let size = statement.size();
        match buckets.iter_mut().find(|(room, _)| *room >= size) {
            Some((room, statements)) => {
                *room -= size;
                statements.push(statement);
            }
            None => buckets.push((MAX_MANAGED.saturating_sub(size), vec![statement])),
        }
    }
    if buckets.len() == 1 {
        return;
    }
    let mut places = Vec::new();
    let mut inline = None;
    for (number, (_, statements)) in buckets.into_iter().enumerate() {
        let origins: Vec<usize> = statements
            .iter()
            .flat_map(|statement| statement.origins.clone())
            .collect();
        let written = written_statements(statements, scope);
        let holder = match (number, written) {
            (0, written) => {
                inline = written;
                policy.node()
            }
            (_, Some(written)) => {
                let overflow = scope.of(role).group(format!("OverflowPolicy{number}"));
                overflow.add("Resource", managed(role, scope, written));
                overflow.node()
            }
            (_, None) => continue,
        };
        places.extend(origins.into_iter().map(|position| (position, holder)));
    }
    policy.replace(inline, &places);
}

fn managed(role: &RoleRef, scope: &Scope, document: Node) -> CfnManagedPolicy {
    let mut policy = CfnManagedPolicy::new(Object::new());
    let properties = policy.as_object_mut();
    let description = format!("Part of the policies for {}", scope.of(role).path());
    properties.put("Description", description.into());
    properties.put("Path", "/".into());
    properties.put("PolicyDocument", document);
    properties.put("Roles", Node::List(vec![role.role_name().into_node()]));
    policy
}

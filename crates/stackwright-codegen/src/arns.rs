//! Which resource type an ARN names, by the pattern that a property has for it.

use crate::model::Service;
use crate::naming;

/// How the ARNs of a resource type begin: `kms`, `key/`.
#[derive(Debug)]
pub struct Shape {
    service: String,
    resource: String,
    kind: String,
}

/// The shapes of all resource types that yield their ARN.
pub fn shapes(services: &[Service]) -> Vec<Shape> {
    let resources = services.iter().flat_map(|service| &service.resources);
    let shape = |resource: &crate::model::Resource| {
        let parts: Vec<&str> = resource.arn.as_deref()?.splitn(6, ':').collect();
        let [_, _, service, _, _, rest] = parts.as_slice() else {
            return None;
        };
        let literal = rest.split("${").next()?;
        // Without a word of its own, as for a queue, anything would fit.
        (literal.len() > 1).then(|| Shape {
            service: (*service).to_owned(),
            resource: literal.to_owned(),
            kind: format!(
                "{}::{}",
                resource.module,
                naming::kind(&resource.noun, "Arn")
            ),
        })
    };
    resources.filter_map(shape).collect()
}

/// The kind of the only resource type whose ARNs a pattern describes.
pub fn told(shapes: &[Shape], pattern: &str) -> Option<String> {
    let parts = parts(pattern)?;
    let [_, _, service, _, _, resource] = parts.as_slice() else {
        return None;
    };
    let resource = resource.replace("\\/", "/").replace("\\-", "-");
    let literal = |letter: char| letter.is_ascii_alphanumeric() || "-/:".contains(letter);
    let word: String = resource
        .chars()
        .take_while(|letter| literal(*letter))
        .collect();
    let fits = |shape: &&Shape| shape.service == *service && word.starts_with(&shape.resource);
    // `domain/` also begins `domain/x/user/`, which is something else.
    let mut found = shapes
        .iter()
        .filter(fits)
        .filter(|shape| word.len() == shape.resource.len());
    let first = found.next()?;
    found.next().is_none().then(|| first.kind.clone())
}

/// The parts of a pattern between colons, of which a plain ARN has six; none where it has alternatives
/// that are no ARN.
fn parts(pattern: &str) -> Option<Vec<String>> {
    let inner = pattern.strip_prefix('^').unwrap_or(pattern);
    if !inner.starts_with("arn:") {
        return None;
    }
    let (mut depth, mut class, mut escaped) = (0, false, false);
    let mut parts = vec![String::new()];
    for letter in inner.chars() {
        let plain = !escaped && !class;
        match letter {
            '|' if plain && depth == 0 => return None,
            ':' if plain && depth == 0 && parts.len() < 6 => {
                parts.push(String::new());
                continue;
            }
            '(' if plain => depth += 1,
            ')' if plain => depth -= 1,
            '[' if !escaped => class = true,
            ']' if !escaped => class = false,
            _ => {}
        }
        escaped = letter == '\\' && !escaped;
        parts.last_mut()?.push(letter);
    }
    Some(parts)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shape(service: &str, resource: &str, kind: &str) -> Shape {
        let [service, resource, kind] = [service, resource, kind].map(str::to_owned);
        Shape {
            service,
            resource,
            kind,
        }
    }

    #[test]
    fn the_service_and_the_word_before_the_name_tell_the_type() {
        let shapes = [
            shape("kms", "key/", "kms::KeyArn"),
            shape("kms", "alias/", "kms::AliasArn"),
        ];
        let told = |pattern| told(&shapes, pattern);
        let kind = told("^arn:aws(|-cn|-us-gov):kms:[a-zA-Z0-9-]*:[0-9]{12}:key/[a-zA-Z0-9-]{36}$");
        assert_eq!(kind.as_deref(), Some("kms::KeyArn"));
        assert_eq!(told("^arn:.*$"), None);
        assert_eq!(told("^arn:aws:kms:x:1:key/.*|alias/.*$"), None);
        assert_eq!(told("^arn:aws:kms:x:1:(key|alias)/.*$"), None);
    }
}

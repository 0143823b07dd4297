//! Logical ids: the names of a template's elements, derived from construct paths as the CDK does.

/// The longest logical id that CloudFormation takes.
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html>
const MAX_LENGTH: usize = 255;

/// The longest human-readable part in front of a hash.
const MAX_HUMAN_LENGTH: usize = 240;

/// The id of a construct that stands for its parent and adds nothing to an id.
const HIDDEN: &str = "Default";

/// The id of a construct's main resource: part of the hash, not of the human-readable part.
const UNSPOKEN: &str = "Resource";

/// The logical id of the element at a path below its stack, or `None` where the path yields none:
/// every component is `Default`, or no ASCII letter or digit is left.
///
/// A single component is its own id; a longer path gets a hash of eight hexadecimal digits, so that
/// two paths that read alike stay apart.
///
/// ```
/// use stackwright_core::logical_id;
///
/// assert_eq!(logical_id(&["Queue"]).as_deref(), Some("Queue"));
/// assert_eq!(logical_id(&["Network", "Resource"]).as_deref(), Some("Network1C6012B5"));
/// assert_eq!(logical_id(&["Default"]), None);
/// ```
pub fn logical_id(path: &[&str]) -> Option<String> {
    let id = unique_id(path);
    let valid = !id.is_empty() && id.len() <= MAX_LENGTH;
    valid.then_some(id)
}

/// The id of a path that starts with the stack: what the CDK calls `Names.uniqueId`, used for
/// physical names such as a task definition's family.
pub fn unique_id(path: &[&str]) -> String {
    let mut components = path
        .iter()
        .copied()
        .filter(|component| *component != HIDDEN);
    let Some(first) = components.next() else {
        return String::new();
    };
    if components.next().is_none() {
        let single = alphanumeric(first);
        if single.len() <= MAX_LENGTH {
            return single;
        }
    }
    let visible = || {
        path.iter()
            .copied()
            .filter(|component| *component != HIDDEN)
    };
    let mut id = human_part(visible());
    id.truncate(MAX_HUMAN_LENGTH);
    id.push_str(&hash(visible()));
    id
}

/// The name of a resource at a path that starts with the stack: what the CDK calls
/// `Names.uniqueResourceName`. Where it would be longer than `longest`, the middle is left out. Of the
/// path's characters it has letters, digits and those of `keep`.
pub(crate) fn unique_resource_name(
    path: &[&str],
    keep: &str,
    separator: &str,
    longest: usize,
) -> String {
    let visible = || {
        path.iter()
            .copied()
            .filter(|component| *component != HIDDEN)
    };
    let human = human_words(visible(), keep).join(separator);
    let hash = hash(visible());
    if human.len() + separator.len() + hash.len() <= longest {
        return format!("{human}{separator}{hash}");
    }
    let half = longest.saturating_sub(hash.len() + 2 * separator.len()) / 2;
    let start = human.get(..half).unwrap_or_default();
    let end = human.get(human.len().saturating_sub(half)..);
    format!("{start}{}{separator}{hash}", end.unwrap_or_default())
}

fn human_part<'a>(components: impl Iterator<Item = &'a str>) -> String {
    human_words(components, "").concat()
}

fn human_words<'a>(components: impl Iterator<Item = &'a str>, keep: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut kept: Option<&str> = None;
    for component in components {
        if kept.is_some_and(|last| last.ends_with(component)) {
            continue;
        }
        kept = Some(component);
        if component != UNSPOKEN {
            let is_kept =
                |character: &char| character.is_ascii_alphanumeric() || keep.contains(*character);
            words.push(component.chars().filter(is_kept).collect());
        }
    }
    words
}

fn hash<'a>(components: impl Iterator<Item = &'a str>) -> String {
    let mut context = md5::Context::new();
    for (position, component) in components.enumerate() {
        if position > 0 {
            context.consume(b"/");
        }
        context.consume(component.as_bytes());
    }
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    let digest = context.finalize().0;
    let nibbles = digest
        .iter()
        .take(4)
        .flat_map(|byte| [byte >> 4, byte & 0x0F]);
    nibbles
        .map(|nibble| char::from(DIGITS[usize::from(nibble)]))
        .collect()
}

/// The MD5 of a text in 32 hexadecimal digits: for names that change with what they stand for.
///
/// ```
/// assert_eq!(stackwright_core::content_hash("{}"), "99914b932bd37a50b983c5e7c90ae93b");
/// ```
pub fn content_hash(text: &str) -> String {
    format!("{:x}", md5::compute(text))
}

/// The ASCII letters and digits of a text.
pub(crate) fn alphanumeric(text: &str) -> String {
    text.chars().filter(char::is_ascii_alphanumeric).collect()
}

/// Whether a text may be a logical id: 1 to 255 ASCII letters and digits.
pub fn is_logical_id(text: &str) -> bool {
    (1..=MAX_LENGTH).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

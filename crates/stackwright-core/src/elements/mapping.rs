use crate::codes;
use crate::construct::{AsNode, Construct};
use crate::diagnostic::Diagnostic;
use crate::element::Section;
use crate::intrinsic;
use crate::node::{Node, NodeRef, Object};
use crate::scope::Scope;
use crate::value::Expr;

/// The most attributes of one mapping.
const MAX_ATTRIBUTES: usize = 200;

/// A table of literals with two keys, such as a region and a name.
///
/// ```
/// use stackwright_core::{pseudo, CfnMapping, Stack};
///
/// let stack = Stack::new("shop");
/// let sizes = CfnMapping::new().entry("eu-central-1", "count", 2).entry("us-east-1", "count", 4);
/// let sizes = stack.add("Sizes", sizes);
/// stack.output("Count", sizes.find(pseudo::region(), "count"));
/// ```
///
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/mappings-section-structure.html>
#[derive(Clone, Debug, Default)]
pub struct CfnMapping(Object);

impl CfnMapping {
    /// An empty mapping.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a value under a top-level key (letters, digits, hyphens and dots) and a second-level key
    /// (letters and digits).
    #[must_use]
    pub fn entry(mut self, top: &str, second: &str, value: impl Into<Node>) -> Self {
        let row = self.0.entry(top.to_owned(), || Node::Object(Object::new()));
        if let Node::Object(row) = row {
            row.set(second.to_owned(), value.into());
        }
        self
    }

    fn check(&self, scope: &Scope) {
        let rows = || {
            self.0
                .iter()
                .filter_map(|(top, row)| Some((top, row.as_object()?)))
        };
        let legal = |key: &str, marks: &str| {
            let fits = |c: char| c.is_ascii_alphanumeric() || marks.contains(c);
            !key.is_empty() && key.len() <= 255 && key.chars().all(fits)
        };
        let tops = rows().map(|(top, _)| (top, legal(top, "-.")));
        let seconds = rows().flat_map(|(_, row)| row.iter());
        let seconds = seconds.map(|(second, _)| (second, legal(second, "")));
        for (key, _) in tops.chain(seconds).filter(|(_, legal)| !legal) {
            let finding =
                Diagnostic::error(&codes::ILLEGAL_MAPPING, "a key of the mapping is illegal")
                    .given(format!("`{key}`"))
                    .allowed("letters and digits; in a top-level key hyphens and dots too")
                    .help("rename the key");
            scope.diagnose(finding);
        }
        let attributes = rows().map(|(_, row)| row.len()).sum::<usize>();
        if attributes > MAX_ATTRIBUTES {
            let finding = Diagnostic::error(&codes::TOO_MANY_MAPPINGS, "the mapping is too large")
                .given(format!("{attributes} attributes"))
                .allowed(format!("at most {MAX_ATTRIBUTES}"))
                .help("split the mapping");
            scope.diagnose(finding);
        }
    }
}

impl Construct for CfnMapping {
    type Handle = CfnMappingRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> CfnMappingRef {
        self.check(scope);
        CfnMappingRef(scope.place_entry(Section::Mappings, Node::Object(self.0)))
    }
}

/// The handle of a [`CfnMapping`].
#[derive(Clone, Copy, Debug)]
pub struct CfnMappingRef(NodeRef);

impl AsNode for CfnMappingRef {
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnMappingRef {
    /// `Fn::FindInMap`: the value under two keys.
    pub fn find(&self, top: impl Into<Node>, second: impl Into<Node>) -> Expr {
        intrinsic::find_in_map(Node::LogicalId(self.0), top, second)
    }

    /// [`find`](Self::find) with a value for absent keys.
    pub fn find_or(
        &self,
        top: impl Into<Node>,
        second: impl Into<Node>,
        default: impl Into<Node>,
    ) -> Expr {
        intrinsic::find_in_map_or(Node::LogicalId(self.0), top, second, default)
    }
}

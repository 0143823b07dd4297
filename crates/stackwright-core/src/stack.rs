//! Stacks: the units of deployment.

use std::ops::Deref;
use std::panic::Location;
use std::rc::Rc;

use crate::codes;
use crate::context::Context;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::node::{Node, Text};
use crate::scope::Scope;
use crate::synthesis::{self, SynthesizedStack};
use crate::tree::{Line, Tree};

/// The account and region that a stack is meant for.
///
/// Where they are not known, a template works in any account and region and refers to its own by
/// pseudo parameters.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Environment {
    account: Option<String>,
    region: Option<String>,
}

impl Environment {
    /// Any account, any region.
    pub fn agnostic() -> Self {
        Self::default()
    }

    /// One account (twelve digits) and one region, such as `eu-central-1`.
    pub fn new(account: impl Into<String>, region: impl Into<String>) -> Self {
        Self {
            account: Some(account.into()),
            region: Some(region.into()),
        }
    }

    /// One region of any account.
    pub fn of_region(region: impl Into<String>) -> Self {
        Self {
            account: None,
            region: Some(region.into()),
        }
    }

    /// The account's id, where it is known.
    pub fn account(&self) -> Option<&str> {
        self.account.as_deref()
    }

    /// The region's name, where it is known.
    pub fn region(&self) -> Option<&str> {
        self.region.as_deref()
    }

    fn problem(&self) -> Option<Diagnostic> {
        let account = self.account().filter(|account| {
            account.len() != 12 || !account.bytes().all(|byte| byte.is_ascii_digit())
        });
        let region = self.region().filter(|region| {
            let word = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
            region.split('-').count() < 3 || !region.chars().all(word)
        });
        let (given, allowed) = match (account, region) {
            (Some(account), _) => (account, "an account id of twelve digits"),
            (_, Some(region)) => (region, "a region's name, such as `eu-central-1`"),
            _ => return None,
        };
        let finding = Diagnostic::error(
            &codes::ILLEGAL_ENVIRONMENT,
            "the stack's environment does not exist",
        );
        Some(
            finding
                .given(format!("`{given}`"))
                .allowed(allowed)
                .help("correct it, or leave it out"),
        )
    }
}

/// A stack: a tree of constructs that becomes one template.
///
/// It dereferences to its own root [`Scope`], so everything that takes a scope takes a stack.
///
/// ```
/// use stackwright_core::{CfnResource, Stack};
///
/// let stack = Stack::new("shop");
/// stack.add("Queue", CfnResource::new("AWS::SQS::Queue"));
/// let synthesized = stack.synth().unwrap();
/// assert!(synthesized.template.as_str().contains("AWS::SQS::Queue"));
/// ```
#[derive(Debug)]
pub struct Stack {
    scope: Scope,
}

impl Deref for Stack {
    type Target = Scope;

    fn deref(&self) -> &Scope {
        &self.scope
    }
}

/// The longest stack name.
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateStack.html>
const MAX_NAME: usize = 128;

impl Stack {
    /// An empty stack. Its name starts with a letter and goes on with letters, digits and hyphens, at
    /// most 128 in all.
    #[track_caller]
    pub fn new(name: impl Into<Text>) -> Self {
        Self::with_context(name.into(), Rc::default(), Location::caller())
    }

    pub(crate) fn with_context(name: Text, context: Rc<Context>, line: Line) -> Self {
        let problem = name_problem(&name);
        let stack = Self {
            scope: Scope::root(Tree::new(name, context, line), line),
        };
        if let Some(finding) = problem {
            stack.diagnose(finding);
        }
        stack
    }

    /// Says what the stack is for, in at most 1,024 bytes.
    pub fn description(&self, description: impl Into<String>) -> &Self {
        let description = description.into();
        crate::elements::check_description(self, &description);
        self.tree().borrow_mut().settings.description = Some(description);
        self
    }

    /// Sets the account and region. Call it before adding constructs, which may ask for them.
    #[track_caller]
    pub fn set_environment(&self, environment: Environment) -> &Self {
        if let Some(finding) = environment.problem() {
            self.diagnose(finding.at_line(Location::caller()));
        }
        self.tree().borrow_mut().settings.environment = environment;
        self
    }

    /// Gives the stack itself a tag, which the deployment passes on to every resource that can be
    /// tagged. It is part of the assembly, not of the template; [`Scope::tag`] writes tags into the
    /// template.
    pub fn stack_tag(&self, key: impl Into<String>, value: impl Into<String>) -> &Self {
        self.tree()
            .borrow_mut()
            .settings
            .tags
            .insert(key.into(), value.into());
        self
    }

    /// Protects the stack from being deleted. Default: not protected.
    pub fn termination_protection(&self, protect: bool) -> &Self {
        self.tree().borrow_mut().settings.termination_protection = protect;
        self
    }

    /// Writes the template's format version, which has been `2010-09-09` ever since. Default: left
    /// out, which means the same.
    pub fn template_format_version(&self, version: impl Into<Text>) -> &Self {
        self.tree().borrow_mut().settings.format_version = Some(version.into());
        self
    }

    /// Adds an entry to the template's metadata.
    pub fn metadata(&self, key: impl Into<Text>, value: impl Into<Node>) -> &Self {
        self.tree()
            .borrow_mut()
            .settings
            .metadata
            .set(key, value.into());
        self
    }

    /// Makes the template, or says everything that is wrong with it.
    pub fn synth(self) -> Result<SynthesizedStack, Diagnostics> {
        let (result, findings) = synthesis::synthesize(&self.scope);
        match result {
            Some(mut stack) => {
                stack.findings = Diagnostics::new(findings);
                Ok(stack)
            }
            None => Err(Diagnostics::new(findings)),
        }
    }
}

fn name_problem(name: &str) -> Option<Diagnostic> {
    let legal = name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
        && name.len() <= MAX_NAME;
    if legal {
        return None;
    }
    let finding = Diagnostic::error(
        &codes::ILLEGAL_STACK_NAME,
        "the stack's name is not a legal one",
    );
    Some(
        finding
            .given(format!("`{name}`"))
            .allowed("a letter, then letters, digits and hyphens; at most 128 characters")
            .help("rename the stack"),
    )
}

//! What the specification says of a resource type's values, in the compact text that the generator
//! writes beside each type.
//!
//! The text is not read until a resource of the type is checked. The lines of the type's own properties
//! come first, then behind a form feed each structure that it uses, under its name. A line has fields
//! between tabs, of which the first is a property, or `!` for a rule of the structure:
//!
//! | field | meaning |
//! | --- | --- |
//! | `=VALUE` | an allowed value; one field for each, `~VALUE` where case does not matter |
//! | `:RANGES` | the characters that a string is made of: the first and the last of each range |
//! | `/PATTERN` | a regular expression that a string matches somewhere; `-PATTERN` one that it does not match |
//! | `#MIN..MAX` | how many characters a string has |
//! | `%MIN..MAX` | the range of a number; `<` after a bound excludes it |
//! | `*MIN..MAX` | how many items a list, or entries a map has; `u` that they differ |
//! | `[` | the following fields are about the items of the list, or the values of the map |
//! | `@NAME` | the value is the structure `NAME` |
//! | `!` `required A B` | properties that must be there |
//! | `!` `excludes A B C` | where `A` is there, `B` and `C` are not |
//! | `!` `requires A B C` | where `A` is there, so are `B` and `C` |
//! | `!` `one A,B C`, `!` `some A,B C` | exactly one, at least one, of the groups `A` with `B`, and `C`, is there |

use std::cell::OnceCell;
use std::cmp::Ordering;
use std::fmt;
use std::str::Split;

use regex_lite::Regex;

/// What stands before the name of each structure: a form feed.
const PART: char = '\u{c}';

/// The rules of one resource type. Structures, relations and fields are taken apart when they are first
/// wanted: most templates use a small part.
pub(crate) struct Rules {
    own: Structure,
    /// The text of the structures behind the type's own properties.
    rest: &'static str,
    structures: OnceCell<Vec<(&'static str, &'static str, OnceCell<Structure>)>>,
}

/// The rules of the type's own properties or of a structure.
#[derive(Default)]
pub(crate) struct Structure {
    pub(crate) relations: Vec<Relation>,
    /// Each property with its fields.
    properties: Vec<(&'static str, &'static str, OnceCell<Rule>)>,
}

/// A rule about which properties are there together.
pub(crate) enum Relation {
    /// All of these are there.
    Required(Vec<&'static str>),
    /// Where the first is there, none of the others is.
    Excludes(&'static str, Vec<&'static str>),
    /// Where the first is there, all others are.
    Requires(&'static str, Vec<&'static str>),
    /// Exactly one of the groups is there.
    One(Vec<Vec<&'static str>>),
    /// At least one of the groups is there.
    Some(Vec<Vec<&'static str>>),
}

/// The rules of one value.
#[derive(Debug, Default)]
pub(crate) struct Rule {
    pub(crate) values: Vec<&'static str>,
    /// Whether the case of the values does not matter.
    pub(crate) any_case: bool,
    /// First and last character of each range that a string is made of.
    pub(crate) characters: Option<&'static str>,
    pub(crate) patterns: Vec<Pattern>,
    pub(crate) length: Option<Bounds>,
    pub(crate) range: Option<Bounds>,
    pub(crate) count: Option<Bounds>,
    pub(crate) unique: bool,
    pub(crate) structure: Option<&'static str>,
    /// The rules of the items of a list, or of the values of a map.
    pub(crate) items: Option<Box<Rule>>,
}

/// A regular expression that a string matches, or does not match.
#[derive(Debug)]
pub(crate) struct Pattern {
    pub(crate) text: &'static str,
    pub(crate) wanted: bool,
    /// None for what is no regular expression.
    compiled: OnceCell<Option<Regex>>,
}

/// A lower and an upper bound, either of which may be missing.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Bounds {
    min: Option<f64>,
    max: Option<f64>,
    /// Whether the upper bound itself is too much.
    below_max: bool,
}

impl Rules {
    /// Reads the text of a resource type.
    pub(crate) fn read(text: &'static str) -> Self {
        let (own, rest) = text.split_once(PART).unwrap_or((text, ""));
        Self {
            own: Structure::read(own),
            rest,
            structures: OnceCell::new(),
        }
    }

    /// The rules of the type's own properties.
    pub(crate) fn own(&self) -> &Structure {
        &self.own
    }

    /// The rules of a structure.
    pub(crate) fn structure(&self, name: &str) -> Option<&Structure> {
        let structures = self.structures.get_or_init(|| {
            let blocks = self.rest.split(PART);
            let parts = blocks.filter_map(|block| block.split_once('\n'));
            parts
                .map(|(name, lines)| (name, lines, OnceCell::new()))
                .collect()
        });
        let found = structures.iter().find(|(known, ..)| *known == name);
        found.map(|(_, lines, structure)| structure.get_or_init(|| Structure::read(lines)))
    }
}

impl Structure {
    fn read(lines: &'static str) -> Self {
        let mut structure = Self::default();
        for line in lines.lines() {
            match line.split_once('\t') {
                Some(("!", relation)) => structure.relations.extend(Relation::read(relation)),
                Some((property, fields)) => {
                    structure
                        .properties
                        .push((property, fields, OnceCell::new()));
                }
                None => {}
            }
        }
        structure
    }

    /// The rules of a property's value, if it has any.
    pub(crate) fn rule(&self, property: &str) -> Option<&Rule> {
        let found = self
            .properties
            .iter()
            .find(|(known, ..)| *known == property);
        found.map(|(_, fields, rule)| rule.get_or_init(|| Rule::read(&mut fields.split('\t'))))
    }
}

impl Relation {
    fn read(text: &'static str) -> Option<Self> {
        let mut words = text.split(' ');
        let kind = words.next()?;
        let groups = |words: Split<'static, char>| words.map(|group| group.split(',').collect());
        Some(match kind {
            "required" => Self::Required(words.collect()),
            "excludes" => Self::Excludes(words.next()?, words.collect()),
            "requires" => Self::Requires(words.next()?, words.collect()),
            "one" => Self::One(groups(words).collect()),
            "some" => Self::Some(groups(words).collect()),
            _ => return None,
        })
    }
}

impl Rule {
    fn read(fields: &mut Split<'static, char>) -> Self {
        let mut rule = Self::default();
        while let Some(field) = fields.next() {
            let mut letters = field.chars();
            let sign = letters.next();
            let rest = letters.as_str();
            match sign {
                Some('=') => rule.values.push(rest),
                Some('~') => {
                    rule.values.push(rest);
                    rule.any_case = true;
                }
                Some(':') => rule.characters = Some(rest),
                Some('/') => rule.patterns.push(Pattern::new(rest, true)),
                Some('-') => rule.patterns.push(Pattern::new(rest, false)),
                Some('#') => rule.length = Bounds::read(rest),
                Some('%') => rule.range = Bounds::read(rest),
                Some('*') => rule.count = Bounds::read(rest),
                Some('u') => rule.unique = true,
                Some('@') => rule.structure = Some(rest),
                Some('[') => rule.items = Some(Box::new(Self::read(fields))),
                _ => {}
            }
        }
        rule
    }

    /// Whether a value is among the listed ones, or none is listed.
    pub(crate) fn lists(&self, value: &str) -> bool {
        let same = |listed: &&str| match self.any_case {
            true => listed.eq_ignore_ascii_case(value),
            false => *listed == value,
        };
        self.values.is_empty() || self.values.iter().any(same)
    }
}

impl Pattern {
    fn new(text: &'static str, wanted: bool) -> Self {
        Self {
            text,
            wanted,
            compiled: OnceCell::new(),
        }
    }

    /// Whether a string is as the pattern wants it.
    pub(crate) fn holds(&self, text: &str) -> bool {
        let compiled = self.compiled.get_or_init(|| Regex::new(self.text).ok());
        compiled
            .as_ref()
            .is_none_or(|pattern| pattern.is_match(text) == self.wanted)
    }
}

impl Bounds {
    fn read(text: &str) -> Option<Self> {
        let (min, max) = text.split_once("..")?;
        let below = max.strip_suffix('<');
        Some(Self {
            min: min.parse().ok(),
            max: below.unwrap_or(max).parse().ok(),
            below_max: below.is_some(),
        })
    }

    /// Whether a value is less or greater than the bounds allow, if it is one.
    pub(crate) fn breach(&self, value: f64) -> Option<Ordering> {
        let above = |max: f64| {
            if self.below_max {
                value >= max
            } else {
                value > max
            }
        };
        if self.min.is_some_and(|min| value < min) {
            Some(Ordering::Less)
        } else {
            self.max.is_some_and(above).then_some(Ordering::Greater)
        }
    }
}

/// The bounds in words: `1 to 255`, `at least 1`.
impl fmt::Display for Bounds {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let most = if self.below_max {
            "less than"
        } else {
            "at most"
        };
        match (self.min, self.max) {
            (Some(min), Some(max)) if min == max => write!(formatter, "exactly {min}"),
            (Some(min), Some(max)) if self.below_max => {
                write!(formatter, "at least {min} and less than {max}")
            }
            (Some(min), Some(max)) => write!(formatter, "{min} to {max}"),
            (Some(min), None) => write!(formatter, "at least {min}"),
            (None, Some(max)) => write!(formatter, "{most} {max}"),
            (None, None) => formatter.write_str("any"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_gives_the_rules_of_every_structure() {
        let rules = Rules::read(
            "!\trequired Name\n!\texcludes A B C\nName\t/^[a-z]+$\t#1..8\nPorts\t*1..\tu\t[\t@Port\n\u{c}Port\nNumber\t%0..65535",
        );
        let own = rules.own();
        assert!(matches!(&own.relations[0], Relation::Required(names) if names == &["Name"]));
        assert!(
            matches!(&own.relations[1], Relation::Excludes("A", others) if others == &["B", "C"])
        );
        let name = own.rule("Name").unwrap();
        assert!(name.patterns[0].holds("web") && !name.patterns[0].holds("Web"));
        let length = name.length.unwrap();
        assert_eq!(length.breach(8.0), None);
        assert_eq!(length.breach(9.0), Some(Ordering::Greater));
        assert_eq!(length.breach(0.0), Some(Ordering::Less));
        let ports = own.rule("Ports").unwrap();
        assert!(ports.unique);
        assert_eq!(ports.items.as_ref().unwrap().structure, Some("Port"));
        let number = rules.structure("Port").unwrap().rule("Number").unwrap();
        assert_eq!(number.range.unwrap().to_string(), "0 to 65535");
        assert!(own.rule("Other").is_none());
    }

    #[test]
    fn case_matters_only_where_the_rule_says_so() {
        let read = |fields: &'static str| Rule::read(&mut fields.split('\t'));
        assert!(!read("=tcp\t=udp").lists("TCP"));
        assert!(read("~tcp\t~udp").lists("TCP"));
        assert!(read("#1..2").lists("anything"));
    }

    #[test]
    fn bounds_are_said_as_a_reader_would() {
        let say = |text: &str| Bounds::read(text).unwrap().to_string();
        assert_eq!(say("1..255"), "1 to 255");
        assert_eq!(say("..50"), "at most 50");
        assert_eq!(say("2.."), "at least 2");
        assert_eq!(say("3..3"), "exactly 3");
        assert_eq!(say("..100<"), "less than 100");
    }
}

//! Assertions on one template.

use serde_json::{Map, Value, json};

use crate::matching;

/// A synthesized template, to make assertions on.
///
/// Every assertion panics where it does not hold, at the line of the test, and says what comes
/// nearest and where that differs. Patterns are described in [`matching`].
#[derive(Clone, Debug)]
pub struct Template {
    body: Value,
}

impl Template {
    /// Reads a template from its JSON text.
    ///
    /// # Errors
    /// Where the text is not JSON.
    pub fn from_json(text: &str) -> Result<Self, serde_json::Error> {
        serde_json::from_str::<Value>(text).map(Self::from)
    }

    /// The whole template.
    pub fn as_json(&self) -> &Value {
        &self.body
    }

    /// A resource of this type has properties like these.
    ///
    /// # Panics
    /// Where none has.
    #[track_caller]
    pub fn has_resource_properties(&self, resource_type: &str, properties: Value) {
        self.has_resource(resource_type, json!({ "Properties": properties }));
    }

    /// A resource of this type has a definition like this: `Properties` and the attributes beside
    /// them, such as `DependsOn` and `DeletionPolicy`.
    ///
    /// # Panics
    /// Where none has.
    #[track_caller]
    pub fn has_resource(&self, resource_type: &str, definition: Value) {
        let candidates = self.of_type(resource_type);
        self.some_match(
            &format!("resource of type {resource_type}"),
            candidates,
            &definition,
        );
    }

    /// The template has this many resources of this type.
    ///
    /// # Panics
    /// Where it has another number.
    #[track_caller]
    pub fn resource_count_is(&self, resource_type: &str, count: usize) {
        let found: Vec<&str> = self
            .of_type(resource_type)
            .into_iter()
            .map(|(id, _)| id)
            .collect();
        assert!(
            found.len() == count,
            "expected {count} resources of type {resource_type}, found {}: {}{}",
            found.len(),
            found.join(", "),
            self.known_types(found.is_empty()),
        );
    }

    /// This many resources of this type have properties like these.
    ///
    /// # Panics
    /// Where it is another number.
    #[track_caller]
    pub fn resource_properties_count_is(
        &self,
        resource_type: &str,
        properties: Value,
        count: usize,
    ) {
        let pattern = json!({ "Properties": properties });
        let found: Vec<&str> = self
            .find_resources(resource_type, pattern)
            .into_iter()
            .map(|(id, _)| id)
            .collect();
        assert!(
            found.len() == count,
            "expected {count} resources of type {resource_type} like {properties}, found {}: {}",
            found.len(),
            found.join(", "),
        );
    }

    /// Every resource of this type has properties like these.
    ///
    /// # Panics
    /// Where one has not, or there is no such resource.
    #[track_caller]
    pub fn all_resources_properties(&self, resource_type: &str, properties: Value) {
        let pattern = json!({ "Properties": properties });
        let candidates = self.of_type(resource_type);
        assert!(
            !candidates.is_empty(),
            "no resource of type {resource_type}{}",
            self.known_types(true)
        );
        for (id, definition) in candidates {
            let differences = matching::differences(&pattern, definition);
            assert!(
                differences.is_empty(),
                "{id} is not like that:\n{}",
                listed(&differences)
            );
        }
    }

    /// The resources of this type whose definition is like this, with their logical ids.
    pub fn find_resources(&self, resource_type: &str, definition: Value) -> Vec<(&str, &Value)> {
        matching_ones(self.of_type(resource_type), &definition)
    }

    /// An output is like this; `logical_id` names it, `*` stands for any.
    ///
    /// # Panics
    /// Where there is none.
    #[track_caller]
    pub fn has_output(&self, logical_id: &str, definition: Value) {
        self.some_match("output", self.named("Outputs", logical_id), &definition);
    }

    /// A parameter is like this; `logical_id` names it, `*` stands for any.
    ///
    /// # Panics
    /// Where there is none.
    #[track_caller]
    pub fn has_parameter(&self, logical_id: &str, definition: Value) {
        self.some_match(
            "parameter",
            self.named("Parameters", logical_id),
            &definition,
        );
    }

    /// A mapping is like this; `logical_id` names it, `*` stands for any.
    ///
    /// # Panics
    /// Where there is none.
    #[track_caller]
    pub fn has_mapping(&self, logical_id: &str, definition: Value) {
        self.some_match("mapping", self.named("Mappings", logical_id), &definition);
    }

    /// A condition is like this; `logical_id` names it, `*` stands for any.
    ///
    /// # Panics
    /// Where there is none.
    #[track_caller]
    pub fn has_condition(&self, logical_id: &str, definition: Value) {
        self.some_match(
            "condition",
            self.named("Conditions", logical_id),
            &definition,
        );
    }

    /// The outputs that are like this; `logical_id` names one, `*` stands for any.
    pub fn find_outputs(&self, logical_id: &str, definition: Value) -> Vec<(&str, &Value)> {
        matching_ones(self.named("Outputs", logical_id), &definition)
    }

    /// The parameters that are like this; `logical_id` names one, `*` stands for any.
    pub fn find_parameters(&self, logical_id: &str, definition: Value) -> Vec<(&str, &Value)> {
        matching_ones(self.named("Parameters", logical_id), &definition)
    }

    /// The whole template is like this.
    ///
    /// # Panics
    /// Where it is not.
    #[track_caller]
    pub fn matches(&self, pattern: Value) {
        let differences = matching::differences(&pattern, &self.body);
        assert!(
            differences.is_empty(),
            "the template is not like that:\n{}",
            listed(&differences)
        );
    }

    fn section(&self, name: &str) -> impl Iterator<Item = (&str, &Value)> {
        let entries: Option<&Map<String, Value>> = self.body.get(name).and_then(Value::as_object);
        entries
            .into_iter()
            .flatten()
            .map(|(id, definition)| (id.as_str(), definition))
    }

    fn of_type(&self, resource_type: &str) -> Vec<(&str, &Value)> {
        self.section("Resources")
            .filter(|(_, definition)| definition["Type"] == resource_type)
            .collect()
    }

    fn named(&self, section: &str, logical_id: &str) -> Vec<(&str, &Value)> {
        self.section(section)
            .filter(|(id, _)| logical_id == "*" || *id == logical_id)
            .collect()
    }

    #[track_caller]
    fn some_match(&self, what: &str, candidates: Vec<(&str, &Value)>, pattern: &Value) {
        let known = self.known_types(what.starts_with("resource"));
        assert!(!candidates.is_empty(), "no {what}{known}");
        let nearest = candidates
            .iter()
            .map(|(id, definition)| (*id, matching::differences(pattern, definition)))
            .min_by_key(|(_, differences)| differences.len());
        let (id, differences) = nearest.unwrap_or_default();
        assert!(
            differences.is_empty(),
            "no {what} is like that; nearest of {} is {id}:\n{}",
            candidates.len(),
            listed(&differences),
        );
    }

    /// The types that the template does have, for the message of an assertion that found none.
    fn known_types(&self, wanted: bool) -> String {
        if !wanted {
            return String::new();
        }
        let mut types: Vec<&str> = self
            .section("Resources")
            .filter_map(|(_, definition)| definition["Type"].as_str())
            .collect();
        types.sort_unstable();
        types.dedup();
        format!("; the template has {}", types.join(", "))
    }
}

impl From<Value> for Template {
    fn from(body: Value) -> Self {
        Self { body }
    }
}

fn matching_ones<'a>(
    candidates: Vec<(&'a str, &'a Value)>,
    pattern: &Value,
) -> Vec<(&'a str, &'a Value)> {
    candidates
        .into_iter()
        .filter(|(_, definition)| matching::differences(pattern, definition).is_empty())
        .collect()
}

fn listed(differences: &[String]) -> String {
    differences
        .iter()
        .map(|line| format!("  {line}"))
        .collect::<Vec<_>>()
        .join("\n")
}

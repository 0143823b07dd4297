//! What a transformer does with an event, step by step.

use stackwright_core::{Node, Object, Text};

/// The field that has an event's text.
const MESSAGE: &str = "@message";

/// One step of a [`Transformer`](super::Transformer): a parser, or something that changes what a
/// parser has found.
///
/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html>
#[derive(Clone, Debug)]
pub struct Processor {
    kind: &'static str,
    settings: Object,
}

impl Processor {
    fn new(kind: &'static str, settings: Object) -> Self {
        Self { kind, settings }
    }

    fn entries(kind: &'static str, key: &'static str, entries: Vec<Node>) -> Self {
        let mut settings = Object::typed();
        settings.put(key, Node::List(entries));
        Self::new(kind, settings)
    }

    fn with_keys<K: Into<Text>>(kind: &'static str, keys: impl IntoIterator<Item = K>) -> Self {
        let keys = keys.into_iter().map(|key| Node::Text(key.into()));
        Self::entries(kind, "WithKeys", keys.collect())
    }

    /// Adds keys with values.
    pub fn add_keys(entries: impl IntoIterator<Item = ProcessorEntry>) -> Self {
        let entries = entries
            .into_iter()
            .map(|entry| entry.render("Key", "Value"));
        Self::entries("AddKeys", "Entries", entries.collect())
    }

    /// Deletes keys.
    pub fn delete_keys<K: Into<Text>>(keys: impl IntoIterator<Item = K>) -> Self {
        Self::with_keys("DeleteKeys", keys)
    }

    /// Moves what is at keys to others.
    pub fn move_keys(entries: impl IntoIterator<Item = ProcessorEntry>) -> Self {
        let entries = entries.into_iter();
        let entries = entries.map(|entry| entry.render("Source", "Target"));
        Self::entries("MoveKeys", "Entries", entries.collect())
    }

    /// Renames keys.
    pub fn rename_keys(entries: impl IntoIterator<Item = ProcessorEntry>) -> Self {
        let entries = entries.into_iter();
        let entries = entries.map(|entry| entry.render("Key", "RenameTo"));
        Self::entries("RenameKeys", "Entries", entries.collect())
    }

    /// Copies what is at keys to others.
    pub fn copy_values(entries: impl IntoIterator<Item = ProcessorEntry>) -> Self {
        let entries = entries.into_iter();
        let entries = entries.map(|entry| entry.render("Source", "Target"));
        Self::entries("CopyValue", "Entries", entries.collect())
    }

    /// Writes what is at keys in lower case.
    pub fn lower_case<K: Into<Text>>(keys: impl IntoIterator<Item = K>) -> Self {
        Self::with_keys("LowerCaseString", keys)
    }

    /// Writes what is at keys in upper case.
    pub fn upper_case<K: Into<Text>>(keys: impl IntoIterator<Item = K>) -> Self {
        Self::with_keys("UpperCaseString", keys)
    }

    /// Leaves out the white space around what is at keys.
    pub fn trim<K: Into<Text>>(keys: impl IntoIterator<Item = K>) -> Self {
        Self::with_keys("TrimString", keys)
    }

    /// Takes what is at keys apart.
    pub fn split<K: Into<Text>>(
        entries: impl IntoIterator<Item = (K, DelimiterCharacter)>,
    ) -> Self {
        let entries = entries.into_iter().map(|(key, delimiter)| {
            let delimiter = Node::from(delimiter);
            object([("Source", Node::Text(key.into())), ("Delimiter", delimiter)])
        });
        Self::entries("SplitString", "Entries", entries.collect())
    }

    /// Puts a text in place of what matches a regular expression: key, expression, text.
    pub fn substitute<K: Into<Text>>(entries: impl IntoIterator<Item = [K; 3]>) -> Self {
        let entries = entries.into_iter().map(|entry| {
            let [source, from, to] = entry.map(|text| Node::Text(text.into()));
            object([("Source", source), ("From", from), ("To", to)])
        });
        Self::entries("SubstituteString", "Entries", entries.collect())
    }

    /// Makes what is at keys values of other types.
    pub fn convert_types<K: Into<Text>>(
        entries: impl IntoIterator<Item = (K, TypeConverterType)>,
    ) -> Self {
        let entries = entries
            .into_iter()
            .map(|(key, kind)| object([("Key", Node::Text(key.into())), ("Type", kind.into())]));
        Self::entries("TypeConverter", "Entries", entries.collect())
    }

    pub(super) fn is_parser(&self) -> bool {
        self.kind.starts_with("Parse") || matches!(self.kind, "Csv" | "Grok")
    }

    pub(super) fn render(self) -> Node {
        let mut processor = Object::typed();
        processor.put(self.kind, self.settings.into());
        processor.into()
    }
}

fn object<const N: usize>(entries: [(&'static str, Node); N]) -> Node {
    let mut object = Object::typed();
    for (key, value) in entries {
        object.put(key, value);
    }
    object.into()
}

/// What a processor does at one key: the key and its value, or the key and another one.
#[derive(Clone, Debug)]
pub struct ProcessorEntry {
    from: Text,
    to: Text,
    overwrite: bool,
}

impl ProcessorEntry {
    /// A key, and its value or the other key.
    pub fn new(from: impl Into<Text>, to: impl Into<Text>) -> Self {
        Self {
            from: from.into(),
            to: to.into(),
            overwrite: false,
        }
    }

    /// Whether what is there already is written over. Default: false.
    #[must_use]
    pub const fn overwrite_if_exists(mut self, overwrite: bool) -> Self {
        self.overwrite = overwrite;
        self
    }

    fn render(self, from: &'static str, to: &'static str) -> Node {
        let overwrite = ("OverwriteIfExists", self.overwrite.into());
        object([(from, self.from.into()), (to, self.to.into()), overwrite])
    }
}

/// Declares words of processors, each with how it is written.
macro_rules! processor_words {
    ($($(#[$doc:meta])* $name:ident { $($(#[$word_doc:meta])* $word:ident: $text:literal,)* })*) => { $(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[allow(missing_docs, reason = "they are what they are called")]
        pub enum $name { $($(#[$word_doc])* $word,)* }

        impl From<$name> for Node {
            fn from(word: $name) -> Self {
                Node::from(match word { $($name::$word => $text,)* })
            }
        }
    )* };
}

processor_words! {
    /// What a value is made.
    TypeConverterType {
        Boolean: "boolean",
        Integer: "integer",
        Double: "double",
        Text: "string",
    }

    /// What stands between columns or parts.
    DelimiterCharacter {
        Comma: ",",
        Tab: "\t",
        Space: " ",
        Semicolon: ";",
        Pipe: "|",
    }

    /// What stands around a column.
    QuoteCharacter {
        DoubleQuote: "\"",
        SingleQuote: "'",
    }

    /// What stands between pairs of key and value.
    KeyValuePairDelimiter {
        Ampersand: "&",
        Semicolon: ";",
        Space: " ",
        Newline: "\n",
    }

    /// What stands between a key and its value.
    KeyValueDelimiter {
        Equal: "=",
        Colon: ":",
    }

    /// Whose logs are put into the form of the Open Cybersecurity Schema Framework.
    OcsfSourceType {
        CloudTrail: "CloudTrail",
        Route53Resolver: "Route53Resolver",
        VpcFlow: "VPCFlow",
        EksAudit: "EKSAudit",
        AwsWaf: "AWSWAF",
    }
}

/// A parser of the logs of a service. It is the first step, and takes the event's text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "they are what they are called")]
pub enum VendedLogParser {
    CloudFront,
    Vpc,
    Waf,
    Route53,
    Postgres,
}

impl From<VendedLogParser> for Processor {
    fn from(parser: VendedLogParser) -> Self {
        let kind = match parser {
            VendedLogParser::CloudFront => "ParseCloudfront",
            VendedLogParser::Vpc => "ParseVPC",
            VendedLogParser::Waf => "ParseWAF",
            VendedLogParser::Route53 => "ParseRoute53",
            VendedLogParser::Postgres => "ParsePostgres",
        };
        Self::new(kind, Object::typed())
    }
}

/// Declares processors with settings, each with what it needs, what is preset and what can be set.
macro_rules! processors {
    ($(
        $(#[$doc:meta])*
        $name:ident: $kind:literal, needs [$($need:ident: $need_key:literal),*],
        presets [$($preset:literal: $value:expr),*] {
            $($(#[$setter_doc:meta])* $setter:ident($argument:ty): $key:literal;)*
        }
    )*) => { $(
        $(#[$doc])*
        #[derive(Clone, Debug)]
        pub struct $name(Object);

        impl $name {
            /// The processor as it is by default.
            #[allow(clippy::new_without_default, reason = "some need something")]
            pub fn new($($need: impl Into<Text>),*) -> Self {
                let mut settings = Object::typed();
                $(settings.put($preset, Node::from($value));)*
                $(settings.put($need_key, Node::Text($need.into()));)*
                Self(settings)
            }

            $(
                $(#[$setter_doc])*
                #[must_use]
                pub fn $setter(mut self, value: $argument) -> Self {
                    self.0.put($key, Node::from(value));
                    self
                }
            )*
        }

        impl From<$name> for Processor {
            fn from(processor: $name) -> Self {
                Self::new($kind, processor.0)
            }
        }
    )* };
}

processors! {
    /// A parser of JSON.
    JsonParser: "ParseJSON", needs [], presets ["Source": MESSAGE] {
        /// The field that is parsed. Default: the event's text.
        source(&str): "Source";
        /// The key below which the result is put. Default: the root.
        destination(&str): "Destination";
    }

    /// A parser of keys with values.
    KeyValueParser: "ParseKeyValue", needs [], presets [
        "FieldDelimiter": KeyValuePairDelimiter::Ampersand,
        "KeyValueDelimiter": KeyValueDelimiter::Equal,
        "OverwriteIfExists": false,
        "Source": MESSAGE
    ] {
        /// The field that is parsed. Default: the event's text.
        source(&str): "Source";
        /// The key below which the result is put. Default: the root.
        destination(&str): "Destination";
        /// What stands between pairs. Default: `&`.
        field_delimiter(KeyValuePairDelimiter): "FieldDelimiter";
        /// What stands between a key and its value. Default: `=`.
        key_value_delimiter(KeyValueDelimiter): "KeyValueDelimiter";
        /// What is put before keys. Default: nothing.
        key_prefix(&str): "KeyPrefix";
        /// What is put where a key has no value. Default: nothing.
        non_match_value(&str): "NonMatchValue";
        /// Whether what is there already is written over. Default: false.
        overwrite_if_exists(bool): "OverwriteIfExists";
    }

    /// A parser of columns.
    CsvParser: "Csv", needs [], presets [
        "Delimiter": DelimiterCharacter::Comma,
        "QuoteCharacter": QuoteCharacter::DoubleQuote,
        "Source": MESSAGE
    ] {
        /// The field that is parsed. Default: the event's text.
        source(&str): "Source";
        /// What stands between columns. Default: a comma.
        delimiter(DelimiterCharacter): "Delimiter";
        /// What stands around a column. Default: `"`.
        quote_character(QuoteCharacter): "QuoteCharacter";
        /// What the columns are called. Default: `column_1` and so on.
        columns(Vec<&str>): "Columns";
    }

    /// A parser by a pattern of Grok.
    GrokParser: "Grok", needs [pattern: "Match"], presets ["Source": MESSAGE] {
        /// The field that is parsed. Default: the event's text.
        source(&str): "Source";
    }

    /// Puts events into the form of the Open Cybersecurity Schema Framework, in version 1.1.
    OcsfParser: "ParseToOCSF", needs [], presets [
        "EventSource": OcsfSourceType::CloudTrail,
        "OcsfVersion": "V1.1",
        "Source": MESSAGE
    ] {
        /// Whose logs they are. Default: those of CloudTrail.
        event_source(OcsfSourceType): "EventSource";
        /// The field that is parsed. Default: the event's text.
        source(&str): "Source";
    }

    /// Makes a map of a list of objects, by the key that is theirs.
    ListToMap: "ListToMap", needs [source: "Source", key: "Key"], presets ["Flatten": false] {
        /// The key of the objects that has the map's values. Default: the objects themselves.
        value_key(&str): "ValueKey";
        /// The key below which the map is put. Default: the root.
        target(&str): "Target";
        /// Whether values are single ones rather than lists. Default: false.
        flatten(bool): "Flatten";
        /// Which of a list is taken where values are single ones: `first` or `last`. Default: none.
        flattened_element(&str): "FlattenedElement";
    }

    /// Makes a date of one form one of another.
    DateTimeConverter: "DateTimeConverter", needs [source: "Source", target: "Target", locale: "Locale"],
    presets [
        "MatchPatterns": Node::List(Vec::new()),
        "SourceTimezone": "UTC",
        "TargetFormat": "yyyy-MM-dd'T'HH:mm:ss.SSS'Z'",
        "TargetTimezone": "UTC"
    ] {
        /// The forms that the date has; one is needed.
        match_patterns(Vec<&str>): "MatchPatterns";
        /// The form that it gets. Default: that of ISO 8601.
        target_format(&str): "TargetFormat";
        /// The time zone that it has. Default: UTC.
        source_timezone(&str): "SourceTimezone";
        /// The time zone that it gets. Default: UTC.
        target_timezone(&str): "TargetTimezone";
    }
}

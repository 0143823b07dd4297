//! The codes of the diagnostics that synthesis itself makes.

/// Declares the codes of a module, each with its explanation, and `ALL` of them.
///
/// ```
/// mod codes {
///     stackwright_core::declare_codes! {
///         TOO_DEEP = "too-deep": "A queue is deeper than the account may have it.";
///     }
/// }
/// assert_eq!(codes::ALL[0].name, "too-deep");
/// ```
#[macro_export]
macro_rules! declare_codes {
    ($($name:ident = $code:literal: $explanation:literal;)*) => {
        $(
            #[doc = $explanation]
            #[allow(rustdoc::bare_urls, reason = "the text is for a terminal too")]
            pub const $name: $crate::Code = $crate::Code::new($code, $explanation);
        )*
        /// Every code of this module.
        pub const ALL: &[&$crate::Code] = &[$(&$name),*];
    };
}

declare_codes! {
    DUPLICATE_ID = "duplicate-id": "Two constructs in one scope have the same id. The id is part of the path from which logical ids are made, so it has to be unique among its siblings. The second construct is left out.";
    EMPTY_ID = "empty-id": "A construct has an empty id. Every construct below a stack is named, because its logical id is made from the names on its path.";
    ILLEGAL_LOGICAL_ID = "illegal-logical-id": "A path or an override yields no legal logical id. A logical id is 1 to 255 ASCII letters and digits (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resources-section-structure.html).";
    DUPLICATE_LOGICAL_ID = "duplicate-logical-id": "Two elements of a template have the same logical id, although their paths differ: characters other than ASCII letters and digits are left out of an id.";
    ILLEGAL_STACK_NAME = "illegal-stack-name": "A stack's name is no legal one. It starts with a letter, goes on with letters, digits and hyphens, and has at most 128 characters (https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateStack.html).";
    DUPLICATE_STACK = "duplicate-stack": "Two stacks of the app have the same name.";
    FOREIGN_HANDLE = "foreign-handle": "A handle is used in another stack than the one that created it. Stacks know each other only through SSM parameters: publish the value in its stack and import it in the other one, by the same contract.";
    DEPENDENCY_CYCLE = "dependency-cycle": "Resources depend on each other in a circle, so that CloudFormation could create none of them first. References count as dependencies, as DependsOn does.";
    TOO_MANY_RESOURCES = "too-many-resources": "A template has more than 500 resources (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html).";
    TOO_MANY_PARAMETERS = "too-many-parameters": "A template has more than 200 parameters (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html).";
    TOO_MANY_OUTPUTS = "too-many-outputs": "A template has more than 200 outputs (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html).";
    TOO_MANY_MAPPINGS = "too-many-mappings": "A template has more than 200 mappings, or a mapping more than 200 attributes (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html).";
    TEMPLATE_TOO_LARGE = "template-too-large": "A template is larger than 1 MB (1,048,576 bytes), the most that CloudFormation takes from a bucket (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html).";
    DESCRIPTION_TOO_LONG = "description-too-long": "A description is longer than CloudFormation takes: 1,024 bytes for a template, an output or a parameter (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html).";
    NO_RESOURCES = "no-resources": "A template has no resource. CloudFormation refuses to create a stack from it.";
    UNKNOWN_REFERENCE = "unknown-reference": "A `${Name}` in Fn::Sub, or a name in a raw intrinsic, names no element of the template.";
    SELECT_OUT_OF_RANGE = "select-out-of-range": "A literal list has no element at the selected index. Indices count from zero.";
    EMPTY_TEST = "empty-test": "Fn::And or Fn::Or was given no test.";
    UNKNOWN_CONTEXT_KEY = "unknown-context-key": "A value was given for a context key that no stack reads, so that it would have no effect.";
    MISSING_CONTEXT = "missing-context": "A stack needs a context value that was not given.";
    NOT_A_RESOURCE = "not-a-resource": "An escape hatch was used on a construct that has no main resource of its own.";
    MOVED_FROM_NOWHERE = "moved-without-target": "`moved` names a new path at which no construct was added afterwards.";
    ILLEGAL_PARAMETER = "illegal-parameter": "A template parameter contradicts itself: its default is outside its own limits, or a limit does not fit its type (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html).";
    ILLEGAL_MAPPING = "illegal-mapping": "A mapping's keys are not what CloudFormation takes: top-level keys have letters, digits, hyphens and dots, second-level keys letters and digits (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/mappings-section-structure.html).";
    ILLEGAL_TAG = "illegal-tag": "A tag is no legal one: keys have 1 to 128 characters and do not start with `aws:`, values at most 256; a resource has at most 50 (https://docs.aws.amazon.com/tag-editor/latest/userguide/best-practices-and-strats.html).";
    SNAPSHOT_NOT_SUPPORTED = "snapshot-not-supported": "The removal policy Snapshot is set on a resource type that takes no snapshots (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-deletionpolicy.html).";
    ILLEGAL_ENVIRONMENT = "illegal-environment": "An account id is not twelve digits, or a region is no region's name.";
    UNLISTED_VALUE = "unlisted-value": "A literal is not among the values that the specification lists for the property. `unchecked` passes one that AWS has come to take since.";
    ILLEGAL_FORMAT = "illegal-format": "A literal does not match the pattern that the specification has for the property. `unchecked` passes one that AWS takes all the same.";
    ILLEGAL_LENGTH = "illegal-length": "A literal has fewer or more characters than the specification allows.";
    OUT_OF_RANGE = "out-of-range": "A number is smaller or larger than the specification allows.";
    ILLEGAL_COUNT = "illegal-count": "A list or map has fewer or more elements than the specification allows.";
    REPEATED_ITEM = "repeated-item": "A list whose items differ, by the specification, has one twice.";
    MISSING_PROPERTY = "missing-property": "A resource or structure lacks a property that it must have.";
    EXCLUSIVE_PROPERTIES = "exclusive-properties": "A resource or structure has two properties that exclude each other.";
    DEPENDENT_PROPERTY = "dependent-property": "A resource or structure has a property without another one that it goes with.";
    ONE_OF_PROPERTIES = "one-of-properties": "A resource or structure has none, or too many, of properties that are alternatives.";
}

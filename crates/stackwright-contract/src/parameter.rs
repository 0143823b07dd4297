//! The contract for one SSM parameter.

use core::marker::PhantomData;

use crate::kind::*;

/// A kind that a template parameter can have.
///
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-supplied-parameter-types.html>
#[diagnostic::on_unimplemented(
    message = "a parameter cannot hold a `{Self}`",
    label = "CloudFormation parameters hold strings, numbers, and the ids and names that have a parameter type"
)]
pub trait ParameterKind: Kind {
    /// The type of a parameter whose value is of this kind.
    const TYPE: &'static str;
    /// The type of a parameter whose value is a list of it.
    const LIST_TYPE: &'static str;
    /// The type of a parameter that names an SSM parameter whose value is of this kind.
    const SSM_TYPE: &'static str;
    /// The type of a parameter that names an SSM parameter whose value is a list of it.
    const SSM_LIST_TYPE: &'static str;
}

macro_rules! parameter_kinds {
    ($($kind:ty = $name:literal, $list:literal;)*) => { $(
        impl ParameterKind for $kind {
            const TYPE: &'static str = $name;
            const LIST_TYPE: &'static str = $list;
            const SSM_TYPE: &'static str = concat!("AWS::SSM::Parameter::Value<", $name, ">");
            const SSM_LIST_TYPE: &'static str =
                concat!("AWS::SSM::Parameter::Value<List<", $name, ">>");
        }
    )* };
}

parameter_kinds! {
    String = "String", "CommaDelimitedList";
    VpcId = "AWS::EC2::VPC::Id", "List<AWS::EC2::VPC::Id>";
    SubnetId = "AWS::EC2::Subnet::Id", "List<AWS::EC2::Subnet::Id>";
    SecurityGroupId = "AWS::EC2::SecurityGroup::Id", "List<AWS::EC2::SecurityGroup::Id>";
    SecurityGroupName = "AWS::EC2::SecurityGroup::GroupName", "List<AWS::EC2::SecurityGroup::GroupName>";
    AvailabilityZoneName = "AWS::EC2::AvailabilityZone::Name", "List<AWS::EC2::AvailabilityZone::Name>";
    ImageId = "AWS::EC2::Image::Id", "List<AWS::EC2::Image::Id>";
    InstanceId = "AWS::EC2::Instance::Id", "List<AWS::EC2::Instance::Id>";
    KeyPairName = "AWS::EC2::KeyPair::KeyName", "List<AWS::EC2::KeyPair::KeyName>";
    VolumeId = "AWS::EC2::Volume::Id", "List<AWS::EC2::Volume::Id>";
    HostedZoneId = "AWS::Route53::HostedZone::Id", "List<AWS::Route53::HostedZone::Id>";
    TableName = "String", "CommaDelimitedList";
    ClusterName = "String", "CommaDelimitedList";
    SecretArn = "String", "CommaDelimitedList";
    RepositoryUri = "String", "CommaDelimitedList";
    ImageDigest = "String", "CommaDelimitedList";
}

/// What an SSM parameter of a contract can hold: one value, or a list.
#[diagnostic::on_unimplemented(
    message = "a contract's parameter cannot hold a `{Self}`",
    label = "SSM parameters hold strings, lists of them, and the ids and names that have a parameter type"
)]
pub trait Contracted: Kind {
    /// The type of the template parameter that imports it.
    const SSM_TYPE: &'static str;
    /// Whether it is a list, so that the SSM parameter is a `StringList`.
    const IS_LIST: bool;
}

impl<K: ParameterKind> Contracted for K {
    const SSM_TYPE: &'static str = <K as ParameterKind>::SSM_TYPE;
    const IS_LIST: bool = false;
}

impl<K: ParameterKind> Contracted for List<K> {
    const SSM_TYPE: &'static str = K::SSM_LIST_TYPE;
    const IS_LIST: bool = true;
}

/// One SSM parameter: its name, and the kind of value that it holds.
///
/// The name is checked when the program is compiled.
pub struct Parameter<T> {
    name: &'static str,
    kind: PhantomData<fn() -> T>,
}

impl<T> Parameter<T> {
    /// Declares a parameter by its full name.
    ///
    /// The name has at most 1,011 characters and 15 levels, made of letters, digits, `.`, `-`, `_` and
    /// `/`; with more than one level it starts with `/`; it starts with neither `aws` nor `ssm`. A name
    /// that breaks a rule does not compile in a constant.
    /// <https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html>
    ///
    /// # Panics
    /// Where it is not evaluated in a constant and the name breaks a rule.
    pub const fn new(name: &'static str) -> Self {
        check_name(name, 0);
        Self {
            name,
            kind: PhantomData,
        }
    }

    /// The parameter's full name.
    pub const fn name(&self) -> &'static str {
        self.name
    }
}

impl<T> Clone for Parameter<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Parameter<T> {}

impl<T> core::fmt::Debug for Parameter<T> {
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(formatter, "Parameter({})", self.name)
    }
}

/// The longest name, without the ARN in front of it.
const MAX_NAME: usize = 1011;

/// The deepest hierarchy.
const MAX_LEVELS: usize = 15;

#[allow(
    clippy::panic,
    reason = "evaluated in constants, where it is the compile error"
)]
pub(crate) const fn check_name(name: &str, levels_below: usize) {
    let bytes = name.as_bytes();
    if bytes.is_empty() {
        panic!("an SSM parameter's name is empty");
    }
    if bytes.len() > MAX_NAME {
        panic!("an SSM parameter's name has more than 1,011 characters");
    }
    let mut levels = levels_below;
    let mut position = 0;
    while position < bytes.len() {
        match bytes[position] {
            b'/' => {
                levels += 1;
                if position + 1 == bytes.len() || bytes[position + 1] == b'/' {
                    panic!("an SSM parameter's name has an empty level: `//`, or `/` at its end");
                }
            }
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'.' | b'-' | b'_' => {}
            _ => panic!("an SSM parameter's name has letters, digits, `.`, `-`, `_` and `/` only"),
        }
        position += 1;
    }
    if levels > levels_below && bytes[0] != b'/' {
        panic!("an SSM parameter's name with several levels starts with `/`");
    }
    if levels > MAX_LEVELS {
        panic!("an SSM parameter's name has more than 15 levels");
    }
    let first = if bytes[0] == b'/' { 1 } else { 0 };
    if starts_with(bytes, first, *b"aws") || starts_with(bytes, first, *b"ssm") {
        panic!(
            "an SSM parameter's name starts with neither `aws` nor `ssm`, which AWS keeps for itself"
        );
    }
}

const fn starts_with(bytes: &[u8], at: usize, word: [u8; 3]) -> bool {
    if bytes.len() < at + word.len() {
        return false;
    }
    let mut position = 0;
    while position < word.len() {
        if bytes[at + position].to_ascii_lowercase() != word[position] {
            return false;
        }
        position += 1;
    }
    true
}

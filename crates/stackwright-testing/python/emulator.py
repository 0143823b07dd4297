"""Serves ministack on loopback with the CloudFormation types that version 1.5.33 lacks.

    GATEWAY_PORT=PORT python emulator.py

The server stops, and with it every process that it started, when its standard input is closed: it
never outlives the test that holds the other end.

The registry of handlers is private to ministack, so the version is pinned in requirements.txt. A
type that a later version brings itself is refused here: then its handler below has to go.
"""

import os
import signal
import sys
import threading
import uuid

os.environ.setdefault("BIND_HOST", "127.0.0.1")

from ministack.app import main
from ministack.services import ec2
from ministack.services.cloudformation import provisioners

HANDLERS = provisioners._RESOURCE_HANDLERS


def provide(resource_type, create, delete):
    if resource_type in HANDLERS:
        sys.exit(f"ministack provides {resource_type} itself: remove the handler in {__file__}")
    HANDLERS[resource_type] = {"create": create, "delete": delete}


def request(operation, records, **parameters):
    """Runs an EC2 operation that makes one record, and returns the record's id."""
    before = set(records)
    status, _headers, body = operation({name: [str(value)] for name, value in parameters.items()})
    if status >= 300:
        raise ValueError(body if isinstance(body, str) else body.decode())
    (made,) = set(records) - before
    return made


# AWS::EC2::EIP: Ref is the public address.


def create_address(_logical_id, properties, _stack):
    allocation = request(
        ec2._allocate_address, ec2._addresses, Domain=properties.get("Domain", "vpc")
    )
    address = ec2._addresses[allocation]["PublicIp"]
    return address, {"AllocationId": allocation, "PublicIp": address}


def delete_address(address, _properties):
    for allocation, record in list(ec2._addresses.items()):
        if record["PublicIp"] == address:
            del ec2._addresses[allocation]


provide("AWS::EC2::EIP", create_address, delete_address)


# AWS::EC2::NatGateway: the operation accepts a subnet or an address that does not exist, EC2 doesn't.


def create_nat_gateway(_logical_id, properties, _stack):
    if properties["SubnetId"] not in ec2._subnets:
        raise ValueError(f"InvalidSubnetID.NotFound: {properties['SubnetId']}")
    if properties.get("AllocationId", "") not in {"", *ec2._addresses}:
        raise ValueError(f"InvalidAllocationID.NotFound: {properties['AllocationId']}")
    passed = ("SubnetId", "AllocationId", "ConnectivityType")
    gateway = request(
        ec2._create_nat_gateway,
        ec2._nat_gateways,
        **{name: properties[name] for name in passed if name in properties},
    )
    return gateway, {"NatGatewayId": gateway}


def delete_nat_gateway(gateway, _properties):
    ec2._nat_gateways.pop(gateway, None)


provide("AWS::EC2::NatGateway", create_nat_gateway, delete_nat_gateway)


# AWS::EC2::SecurityGroupIngress and …Egress: one rule of a group that another resource made.


def permission(direction, properties):
    parse = {
        "IpPermissions": provisioners._ec2_sg_permissions,
        "IpPermissionsEgress": provisioners._ec2_sg_egress_permissions,
    }[direction]
    (rule,) = parse([properties])
    return rule


def rule_handlers(direction):
    def create(_logical_id, properties, _stack):
        group = ec2._security_groups.get(properties["GroupId"])
        if group is None:
            raise ValueError(f"InvalidGroup.NotFound: {properties['GroupId']}")
        group[direction].append(permission(direction, properties))
        rule = f"sgr-{uuid.uuid4().hex[:17]}"
        return rule, {"Id": rule}

    def delete(_rule, properties):
        group = ec2._security_groups.get(properties["GroupId"])
        rule = permission(direction, properties)
        if group and rule in group[direction]:
            group[direction].remove(rule)

    return create, delete


provide("AWS::EC2::SecurityGroupIngress", *rule_handlers("IpPermissions"))
provide("AWS::EC2::SecurityGroupEgress", *rule_handlers("IpPermissionsEgress"))


# Attributes and conversions that the built-in handlers lack.


def returning(resource_type, attributes):
    """Adds attributes for Fn::GetAtt, computed from the properties."""
    create = HANDLERS[resource_type]["create"]

    def extended(logical_id, properties, stack):
        identifier, known = create(logical_id, properties, stack)
        return identifier, {**known, **attributes(properties)}

    HANDLERS[resource_type]["create"] = extended


def whole(resource_type, name):
    """Passes a property as a whole number where the template gives it as a string."""

    def fixed(properties):
        if name in properties:
            properties = {**properties, name: int(properties[name])}
        return properties

    create, update = HANDLERS[resource_type]["create"], HANDLERS[resource_type]["update"]
    HANDLERS[resource_type]["create"] = lambda logical_id, properties, *rest: create(
        logical_id, fixed(properties), *rest
    )
    HANDLERS[resource_type]["update"] = lambda identifier, old, new, *rest: update(
        identifier, fixed(old), fixed(new), *rest
    )


returning("AWS::EC2::VPC", lambda properties: {"CidrBlock": properties["CidrBlock"]})
whole("AWS::ECS::Service", "DesiredCount")


def stop_with_parent():
    sys.stdin.buffer.read()
    os.killpg(os.getpgrp(), signal.SIGKILL)


if __name__ == "__main__":
    # Its own process group, so that ending it ends its children and nothing else.
    if os.getpgrp() != os.getpid():
        os.setpgid(0, 0)
    threading.Thread(target=stop_with_parent, daemon=True).start()
    main()
